package zujie.casework.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One move of a report: who, when, why, by which paper. Written once. */
@Entity
@Immutable
@Table(name = "casework_report_move")
class ReportMove {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private Report report;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ReportState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ReportState to;

    @Column(name = "moved_at")
    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "document_no")
    private String documentNo;

    private String reason;

    protected ReportMove() {}

    static ReportMove of(
            Report report,
            @Nullable ReportState from,
            ReportState to,
            Actor by,
            Instant now,
            @Nullable String documentNo,
            String reason) {
        ReportMove m = new ReportMove();
        m.id = Ids.next();
        m.report = report;
        m.from = from;
        m.to = to;
        m.at = now;
        m.actorId = by.id();
        m.actorName = by.name();
        m.documentNo = documentNo;
        m.reason = reason;
        return m;
    }

    boolean isOf(Report other) {
        return report.id().equals(other.id());
    }

    ReportState to() {
        return to;
    }

    Instant at() {
        return at;
    }

    String actorName() {
        return actorName;
    }

    @Nullable
    String documentNo() {
        return documentNo;
    }

    String reason() {
        return reason;
    }
}
