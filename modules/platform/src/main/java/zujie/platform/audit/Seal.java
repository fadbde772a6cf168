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
        this.hash = hashOf(previousHash, rowHashes);
        this.signature = key.sign(hash);
    }

    static String hashOf(String previous, List<String> rowHashes) {
        return Sm3.hex(previous + String.join("", rowHashes));
    }

    boolean isIntact(String expectedPrevious, List<String> rowHashes, SealKey key) {
        return previousHash.equals(expectedPrevious)
                && rowCount == rowHashes.size()
                && hash.equals(hashOf(expectedPrevious, rowHashes))
                && key.verifies(hash, signature);
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    Instant sealedAt() {
        return sealedAt;
    }
}
