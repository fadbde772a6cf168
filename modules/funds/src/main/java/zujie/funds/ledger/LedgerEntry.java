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
        STOPPED_AGAIN,
        /** Money of a freeze that no other freeze counts. */
        FROZEN
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
        LedgerEntry e = of(id, counted ? Kind.STOPPED : Kind.STOPPED_AGAIN, stopped.bankCode(), stopped.unitPath());
        e.orderId = stopped.orderId();
        e.reportId = stopped.reportId();
        e.accountBalanceFen = counted ? stopped.accountBalanceFen() : 0;
        e.disputedFen = counted ? stopped.disputedFen() : 0;
        e.at = stopped.at();
        e.recordedAt = recordedAt;
        return e;
    }

    static LedgerEntry of(UUID id, Frozen frozen, Instant recordedAt) {
        LedgerEntry e = of(id, Kind.FROZEN, frozen.bankCode(), frozen.unitPath());
        e.orderId = frozen.orderId();
        e.accountBalanceFen = frozen.frozenFen();
        e.disputedFen = frozen.involvedFen();
        e.at = frozen.at();
        e.recordedAt = recordedAt;
        return e;
    }

    private static LedgerEntry of(UUID id, Kind kind, String bankCode, String unitPath) {
        LedgerEntry e = new LedgerEntry();
        e.id = id;
        e.kind = kind;
        e.bankCode = bankCode;
        e.unitPath = unitPath;
        return e;
    }
}
