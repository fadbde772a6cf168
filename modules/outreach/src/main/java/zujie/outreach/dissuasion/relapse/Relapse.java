package zujie.outreach.dissuasion.relapse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import zujie.casework.api.ReportView;
import zujie.kernel.rule.Conflict;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.person.PersonKey;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * A person who was warned of has reported a fraud: 劝阻后仍被骗 if somebody had spoken with them before, else the warning
 * came to nothing in time. Why is reviewed once; the result of the dissuasion stays what it was.
 */
@Entity
@Table(name = "outreach_relapse")
class Relapse {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "dissuasion_id")
    private UUID dissuasionId;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "report_no")
    private String reportNo;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "shared_key")
    private PersonKey.Kind sharedKey;

    @Column(name = "after_contact")
    private boolean afterContact;

    @Column(name = "loss_fen")
    private long lossFen;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Enumerated(EnumType.STRING)
    private WhyFailed cause;

    private String finding;

    @Column(name = "reviewer_name")
    private String reviewerName;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    protected Relapse() {}

    static Relapse of(Dissuasion task, ReportView report, PersonKey.Kind key, Instant now) {
        Relapse r = new Relapse();
        r.id = Ids.next();
        r.dissuasionId = task.id();
        r.reportId = report.id();
        r.reportNo = report.reportNo();
        r.unitPath = task.place().unitPath();
        r.sharedKey = key;
        Instant talked = task.contactedAt();
        r.afterContact = talked != null && talked.isBefore(report.receivedAt());
        r.lossFen = report.lossFen();
        r.reportedAt = report.receivedAt();
        r.notedAt = now;
        r.finding = "";
        return r;
    }

    /** @throws Conflict {@code outreach.relapse-reviewed} if that was done before */
    void review(WhyFailed why, String what, Actor by, Instant now) {
        if (reviewedAt != null) {
            throw Conflict.of("outreach.relapse-reviewed");
        }
        cause = why;
        finding = what;
        reviewerName = by.name();
        reviewedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID dissuasionId() {
        return dissuasionId;
    }

    boolean isOpen() {
        return reviewedAt == null;
    }

    RelapseRow toRow() {
        return new RelapseRow(
                id,
                dissuasionId,
                reportId,
                reportNo,
                sharedKey.name(),
                afterContact,
                lossFen,
                reportedAt,
                cause == null ? null : cause.name(),
                finding,
                reviewerName,
                reviewedAt);
    }
}
