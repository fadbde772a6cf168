package zujie.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One link of the chain: the hash over the hash before it and the hashes of the rows it seals, signed. */
@Entity
@Immutable
@Table(name = "platform_audit_seal")
class Seal {

    static final String FIRST = "0".repeat(64);

    @Id
    @Column(name = "seal_no")
    private long number;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "prev_hash", columnDefinition = "char(64)")
    private String previousHash;

    @Column(name = "seal_hash", columnDefinition = "char(64)")
    private String hash;

    private String signature;

    protected Seal() {}

    Seal(long number, String previousHash, List<String> rowHashes, Instant at, SealKey key) {
        this.number = number;
        this.previousHash = previousHash;
        this.rowCount = rowHashes.size();
        this.sealedAt = at;
        this.hash = hashOf(number, at, previousHash, rowHashes);
        this.signature = key.sign(hash);
    }

    /** Every hash has the same length, so that no two lists of rows give one text. */
    static String hashOf(long number, Instant at, String previous, List<String> rowHashes) {
        return Sm3.hex(number + " " + at + " " + previous + String.join("", rowHashes));
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
