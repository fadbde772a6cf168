package zujie.casework.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One call that the desk took. It is written down once; afterwards only what became of it is added. */
@Entity
@Table(name = "casework_call")
class Call {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private CallKind kind;

    private String number;

    @Column(name = "number_typed")
    private String numberTyped;

    private String note;

    @Column(name = "amount_fen")
    private Long amountFen;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "officer_id")
    private UUID officerId;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "lead_id")
    private UUID leadId;

    protected Call() {}

    /** What is known of a call, checked. {@code number} is empty if none was shown. */
    record Facts(
            CallKind kind,
            String number,
            String numberTyped,
            String note,
            @Nullable Long amountFen,
            Instant calledAt) {}

    static Call of(Facts facts, Actor by, Instant now) {
        Call c = new Call();
        c.id = Ids.next();
        c.orgCode = by.orgCode();
        c.unitPath = by.unitPath();
        c.kind = facts.kind();
        c.number = facts.number();
        c.numberTyped = facts.numberTyped();
        c.note = facts.note();
        c.amountFen = facts.amountFen();
        c.calledAt = facts.calledAt();
        c.enteredAt = now;
        c.officerId = by.requireId();
        c.officerName = by.name();
        return c;
    }

    /** A report was taken down from it. @throws Conflict {@code casework.call-has-report} */
    void becameReport(UUID report) {
        if (reportId != null) {
            throw Conflict.of("casework.call-has-report");
        }
        reportId = report;
    }

    /** A lead was made of it. @throws Conflict {@code casework.call-has-lead} */
    void becameLead(UUID lead) {
        if (leadId != null) {
            throw Conflict.of("casework.call-has-lead");
        }
        leadId = lead;
    }

    UUID id() {
        return id;
    }

    CallKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    String note() {
        return note;
    }

    String officerName() {
        return officerName;
    }

    @Nullable
    UUID leadId() {
        return leadId;
    }

    Instant calledAt() {
        return calledAt;
    }

    CallQueries.ForReport toForReport() {
        return new CallQueries.ForReport(id, number, note, calledAt, reportId);
    }

    CallRow toRow() {
        return new CallRow(
                id,
                kind.name(),
                number.isEmpty() ? "" : new ShownNumber(number).masked(),
                note,
                amountFen,
                calledAt,
                officerName,
                reportId,
                leadId);
    }
}
