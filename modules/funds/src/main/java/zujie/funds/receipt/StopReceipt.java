package zujie.funds.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;

/** 反馈回执 of a stop; never changed: an answer that was corrected gets another edition. */
@Entity
@Immutable
@Table(name = "funds_stop_receipt")
class StopReceipt {

    @Id
    private UUID id;

    @Column(name = "stop_id")
    private UUID stopId;

    @Column(name = "receipt_no")
    private String no;

    private int edition;

    private String said;

    private String seal;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected StopReceipt() {}

    static StopReceipt of(UUID stop, String no, int edition, String said, String seal, Instant now) {
        StopReceipt r = new StopReceipt();
        r.id = Ids.next();
        r.stopId = stop;
        r.no = no;
        r.edition = edition;
        r.said = said;
        r.seal = seal;
        r.issuedAt = now;
        return r;
    }

    int edition() {
        return edition;
    }

    UUID stopId() {
        return stopId;
    }

    Receipts.Sealed toSealed(boolean superseded) {
        return new Receipts.Sealed(stopId, no, said, seal, issuedAt, superseded);
    }
}
