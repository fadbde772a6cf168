package zujie.casework.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A case's time in a series: how it came and, if it left, why. */
@Entity
@Table(name = "casework_series_case")
class SeriesCase {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "series_id")
    private CaseSeries series;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "in_case")
    private UUID inCase;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "joined_by")
    private String joinedBy;

    private String reason;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "left_by")
    private String leftBy;

    @Column(name = "left_reason")
    private String leftReason;

    protected SeriesCase() {}

    static SeriesCase join(CaseSeries series, UUID caseId, String reason, Actor by, Instant now) {
        SeriesCase m = new SeriesCase();
        m.id = Ids.next();
        m.series = series;
        m.caseId = caseId;
        m.inCase = caseId;
        m.joinedAt = now;
        m.joinedBy = by.name();
        m.reason = reason;
        return m;
    }

    void leave(String why, Actor by, Instant now) {
        inCase = null;
        leftAt = now;
        leftBy = by.name();
        leftReason = why;
    }

    boolean belongs() {
        return inCase != null;
    }

    boolean isIn(UUID wanted) {
        return wanted.equals(inCase);
    }

    UUID caseId() {
        return caseId;
    }

    SeriesDetail.Member toView(SeriesBook.@Nullable Member facts) {
        return new SeriesDetail.Member(
                caseId,
                facts == null ? "" : facts.caseNo(),
                facts == null ? "" : facts.title(),
                facts == null ? "" : facts.state(),
                facts == null ? "" : facts.orgName(),
                facts == null ? 0 : facts.reports(),
                facts == null ? 0 : facts.lossFen(),
                joinedAt,
                joinedBy,
                reason,
                leftAt,
                leftBy,
                leftReason);
    }
}
