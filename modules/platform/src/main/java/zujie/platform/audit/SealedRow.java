package zujie.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Says which seal holds an audit row, and with which hash. */
@Entity
@Immutable
@Table(name = "platform_audit_sealed")
class SealedRow {

    @Id
    @Column(name = "audit_id")
    private long auditId;

    @Column(name = "seal_no")
    private long sealNo;

    @Column(name = "row_hash", columnDefinition = "char(64)")
    private String hash;

    protected SealedRow() {}

    SealedRow(long auditId, long sealNo, String hash) {
        this.auditId = auditId;
        this.sealNo = sealNo;
        this.hash = hash;
    }
}
