package zujie.funds.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry; never changed and never taken back. */
@Entity
@Immutable
@Table(name = "funds_ledger")
class LedgerEntry {

    enum Kind {
        /** The first stop of this money: it counts. */
        STOPPED,
        /** Money that is counted already: kept for the record with zero. */
        STOPPED_AGAIN
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "account_balance_fen")
    private long accountBalanceFen;

    @Column(name = "disputed_fen")
    private long disputedFen;

    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected LedgerEntry() {}

    static LedgerEntry of(UUID id, Stopped stopped, boolean counted, Instant recordedAt) {
        LedgerEntry e = new LedgerEntry();
        e.id = id;
        e.kind = counted ? Kind.STOPPED : Kind.STOPPED_AGAIN;
        e.orderId = stopped.orderId();
        e.reportId = stopped.reportId();
        e.bankCode = stopped.bankCode();
        e.unitPath = stopped.unitPath();
        e.accountBalanceFen = counted ? stopped.accountBalanceFen() : 0;
        e.disputedFen = counted ? stopped.disputedFen() : 0;
        e.at = stopped.at();
        e.recordedAt = recordedAt;
        return e;
    }
}
