package zujie.casework.amend;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.reported.Reported;
import zujie.kernel.money.Money;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/** The part of a report that can be corrected, with the version of the whole. */
@Entity
@Table(name = "casework_report")
class ReportFacts {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "report_no", updatable = false)
    private String reportNo;

    @Column(name = "unit_path", updatable = false)
    private String unitPath;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(updatable = false)
    private String state;

    @Column(name = "fraud_type")
    private String fraudType;

    @Column(name = "loss_fen")
    private long lossFen;

    @Column(name = "loss_stated")
    private boolean lossStated;

    @Column(columnDefinition = "text")
    private String brief;

    protected ReportFacts() {}

    /**
     * Corrects what differs.
     *
     * @param seen the version that the officer had before him
     * @return one entry of history for each field that changed
     * @throws Conflict {@code platform.changed-meanwhile}
     * @throws RuleViolation {@code casework.report-closed} for a merged report
     */
    List<Amendment> amend(int seen, String newType, long newLoss, String newBrief, Actor by, Instant now) {
        if (seen != version) {
            throw Conflict.of("platform.changed-meanwhile");
        }
        if ("DUPLICATE".equals(state)) {
            throw RuleViolation.of("casework.report-closed", reportNo);
        }
        List<Amendment> made = new ArrayList<>();
        if (!fraudType.equals(newType)) {
            made.add(Amendment.of(id, "fraudType", fraudType, newType, by, now));
            fraudType = newType;
        }
        if (lossFen != newLoss) {
            made.add(Amendment.of(id, "lossFen", yuan(lossFen), yuan(newLoss), by, now));
            lossFen = newLoss;
            lossStated = true;
        }
        if (!brief.equals(newBrief)) {
            made.add(Amendment.of(id, "brief", brief, newBrief, by, now));
            brief = newBrief;
        }
        return made;
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toYuan();
    }

    UUID id() {
        return id;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    long lossFen() {
        return lossFen;
    }

    /** What the books need of it. */
    Reported toReported() {
        return new Reported(id, unitPath, receivedAt);
    }

    FactsView toView(@Nullable String amendedBy) {
        return new FactsView(id, version, reportNo, fraudType, lossFen, brief, amendedBy);
    }
}
