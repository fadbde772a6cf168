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
        FROZEN,
        /** What a bank has corrected of a stop: the difference. */
        STOP_CORRECTED,
        /** What a bank has corrected of a freeze, or what became of others by that: the difference. */
        FREEZE_CORRECTED
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

    /** How many orders it adds to the span of {@link #at}; none if it corrects sums, minus one if an order leaves it. */
    private int orders;

    /** Of the entries of an order and kind, from zero. */
    private int seq;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "entry_no", insertable = false, updatable = false)
    private Long entryNo;

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

    /** An entry beside this one, which stays as it is; sums in fen are differences. */
    LedgerEntry correction(
            UUID id, int seq, int orders, long balanceFen, long disputedFen, Instant at, Instant recordedAt) {
        Kind to = kind == Kind.FROZEN ? Kind.FREEZE_CORRECTED : Kind.STOP_CORRECTED;
        LedgerEntry e = of(id, to, bankCode, unitPath);
        e.orderId = orderId;
        e.reportId = reportId;
        e.accountBalanceFen = balanceFen;
        e.disputedFen = disputedFen;
        e.at = at;
        e.orders = orders;
        e.seq = seq;
        e.recordedAt = recordedAt;
        return e;
    }

    /** Whether its money was counted by another entry, so that nothing of it ever counts here. */
    boolean isCountedElsewhere() {
        return kind == Kind.STOPPED_AGAIN;
    }

    UUID orderId() {
        return orderId;
    }

    long accountBalanceFen() {
        return accountBalanceFen;
    }

    long disputedFen() {
        return disputedFen;
    }

    Instant at() {
        return at;
    }

    private static LedgerEntry of(UUID id, Kind kind, String bankCode, String unitPath) {
        LedgerEntry e = new LedgerEntry();
        e.id = id;
        e.kind = kind;
        e.bankCode = bankCode;
        e.unitPath = unitPath;
        e.orders = 1;
        return e;
    }
}
