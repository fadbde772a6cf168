package zujie.funds.reconcile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;

/** One order on which the books differ. */
@Entity
@Immutable
@Table(name = "funds_reconciliation_gap")
class ReconciliationGap {

    @Id
    private UUID id;

    private int no;

    @Column(name = "application_id")
    private String applicationId;

    @Enumerated(EnumType.STRING)
    private Comparison.Kind kind;

    @Column(name = "here_fen")
    private Long hereFen;

    @Column(name = "there_fen")
    private Long thereFen;

    protected ReconciliationGap() {}

    static ReconciliationGap of(int no, Comparison.Gap gap) {
        ReconciliationGap g = new ReconciliationGap();
        g.id = Ids.next();
        g.no = no;
        g.applicationId = gap.applicationId();
        g.kind = gap.kind();
        g.hereFen = gap.hereFen();
        g.thereFen = gap.thereFen();
        return g;
    }

    ReconciliationRow.Gap toRow() {
        return new ReconciliationRow.Gap(applicationId, kind.name(), hereFen, thereFen);
    }
}
