package zujie.casework.jointcall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A call of three: with whom, when, and what came of it. Written once. */
@Entity
@Immutable
@Table(name = "casework_joint_call")
class JointCall {

    /** What came of it. */
    enum Result {
        /** 对方已先行控制. */
        HELD,
        /** 款已转出. */
        GONE,
        /** 提供去向等信息. */
        INFORMED,
        /** 要求书面手续. */
        PAPERS_ASKED,
        /** 未接通. */
        NOT_REACHED
    }

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "unit_path")
    private String unitPath;

    private String partner;

    @Column(name = "partner_person")
    private String partnerPerson;

    @Column(name = "called_at")
    private Instant calledAt;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String note;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected JointCall() {}

    static JointCall of(
            UUID report,
            String unitPath,
            String partner,
            String person,
            Instant at,
            Result result,
            String note,
            Actor by,
            Instant now) {
        JointCall c = new JointCall();
        c.id = Ids.next();
        c.reportId = report;
        c.unitPath = unitPath;
        c.partner = partner;
        c.partnerPerson = person;
        c.calledAt = at;
        c.result = result;
        c.note = note;
        c.officerName = by.name();
        c.enteredAt = now;
        return c;
    }

    UUID id() {
        return id;
    }

    JointCallRow toRow() {
        return new JointCallRow(id, reportId, partner, partnerPerson, calledAt, result.name(), note, officerName);
    }
}
