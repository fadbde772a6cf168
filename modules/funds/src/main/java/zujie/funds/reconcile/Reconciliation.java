package zujie.funds.reconcile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A bank's book of a day as it was laid beside ours; never changed. A later one of the same day stands beside it. */
@Entity
@Table(name = "funds_reconciliation")
class Reconciliation {

    @Id
    private UUID id;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_path")
    private String bankPath;

    @Column(name = "book_day")
    private LocalDate day;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "orders_here")
    private int ordersHere;

    @Column(name = "orders_there")
    private int ordersThere;

    @Column(name = "sum_here_fen")
    private long sumHereFen;

    @Column(name = "sum_there_fen")
    private long sumThereFen;

    @Column(name = "gap_count")
    private int gapCount;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "reconciliation_id", nullable = false, updatable = false)
    @OrderBy("no")
    private List<ReconciliationGap> gaps = new ArrayList<>();

    protected Reconciliation() {}

    static Reconciliation of(
            BookOfDay here,
            String bankPath,
            int ordersThere,
            long sumThereFen,
            List<Comparison.Gap> gaps,
            Actor by,
            Instant now) {
        Reconciliation r = new Reconciliation();
        r.id = Ids.next();
        r.bankCode = here.bankCode();
        r.bankPath = bankPath;
        r.day = here.day();
        r.takenBy = by.name();
        r.takenAt = now;
        r.ordersHere = here.lines().size();
        r.ordersThere = ordersThere;
        r.sumHereFen = here.sumFen();
        r.sumThereFen = sumThereFen;
        r.gapCount = gaps.size();
        for (Comparison.Gap gap : gaps) {
            r.gaps.add(ReconciliationGap.of(r.gaps.size() + 1, gap));
        }
        return r;
    }

    UUID id() {
        return id;
    }

    Instant takenAt() {
        return takenAt;
    }

    ReconciliationRow toRow(boolean whole) {
        return new ReconciliationRow(
                id,
                bankCode,
                day,
                takenBy,
                takenAt,
                ordersHere,
                ordersThere,
                sumHereFen,
                sumThereFen,
                gapCount,
                whole ? gaps.stream().map(ReconciliationGap::toRow).toList() : List.of());
    }
}
