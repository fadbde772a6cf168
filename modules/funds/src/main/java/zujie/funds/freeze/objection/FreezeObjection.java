package zujie.funds.freeze.objection;

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
import zujie.funds.freeze.FreezesForOthers.Disputed;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * An objection to a freeze, or a request to lift it (冻结异议、解冻申请): taken at the bank or by police, sent to the unit
 * that froze, answered once. Upheld, it sets the release going; whether the freeze was wrong is said with it, and counted.
 */
@Entity
@Table(name = "funds_freeze_objection")
class FreezeObjection {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PHONE = 40;

    /** The states; {@link #OPEN} becomes one of the others, once. */
    enum State {
        /** 待答复. */
        OPEN,
        /** 异议成立, the release was asked for. */
        UPHELD,
        /** 异议不成立. */
        REJECTED;

        boolean canBecome(State to) {
            return this == OPEN && to != OPEN;
        }
    }

    /** Who objects. */
    enum Relation {
        /** 账户持有人. */
        HOLDER,
        /** 持有人的代理人. */
        AGENT,
        /** 其他利害关系人. */
        INTERESTED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "objection_no")
    private String no;

    @Column(name = "freeze_id")
    private UUID freezeId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "taken_by_bank")
    private boolean takenByBank;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "taken_by_name")
    private String takenByName;

    @Column(name = "taken_by_org")
    private String takenByOrg;

    private String applicant;

    @Column(name = "applicant_phone")
    private String applicantPhone;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String ground;

    @Column(name = "paper_no")
    private String paperNo;

    @Column(name = "lead_officer")
    private UUID leadOfficer;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "bank_path")
    private String bankPath;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_by_name")
    private String answeredByName;

    private String answer;

    @Column(name = "wrong_freeze")
    private Boolean wrong;

    @Column(name = "public_id")
    private UUID publicId;

    protected FreezeObjection() {}

    /** Who objects, and why. */
    record Applicant(String name, String phone, Relation relation, String ground) {

        /** @throws RuleViolation naming what is missing or too long */
        Applicant {
            if (name.isBlank()) {
                throw RuleViolation.onField("applicant", "funds.objection-applicant-missing");
            }
            if (ground.isBlank()) {
                throw RuleViolation.onField("reason", "funds.reason-missing");
            }
            if (name.length() > LONGEST_NAME) {
                throw InvalidValue.onField("applicant", "funds.text-too-long", LONGEST_NAME);
            }
            if (phone.length() > LONGEST_PHONE) {
                throw InvalidValue.onField("applicantPhone", "funds.text-too-long", LONGEST_PHONE);
            }
        }
    }

    /** {@code publicId} if it came through the public site: then nobody of ours took it down. */
    static FreezeObjection take(
            String no,
            Disputed freeze,
            Applicant who,
            boolean atBank,
            Actor by,
            String org,
            @Nullable UUID publicId,
            Instant now,
            Instant due) {
        FreezeObjection o = new FreezeObjection();
        o.id = Ids.next();
        o.no = no;
        o.freezeId = freeze.id();
        o.state = State.OPEN;
        o.takenByBank = atBank;
        o.takenBy = by.id();
        o.takenByName = by.name();
        o.takenByOrg = org;
        o.publicId = publicId;
        o.applicant = who.name();
        o.applicantPhone = who.phone();
        o.relation = who.relation();
        o.ground = who.ground();
        o.paperNo = freeze.paperNo() == null ? "" : freeze.paperNo();
        o.leadOfficer = freeze.leadOfficer();
        o.unitPath = freeze.unitPath();
        o.bankPath = freeze.bankPath();
        o.takenAt = now;
        o.dueAt = due;
        return o;
    }

    /** @throws Conflict {@code funds.objection-answered} if it was answered before */
    void answer(boolean upheld, boolean wrongFreeze, String words, Actor by, Instant now) {
        State to = upheld ? State.UPHELD : State.REJECTED;
        if (!state.canBecome(to)) {
            throw Conflict.of("funds.objection-answered");
        }
        if (wrongFreeze && !upheld) {
            throw RuleViolation.onField("wrong", "funds.objection-contradicts");
        }
        state = to;
        wrong = wrongFreeze;
        answer = words;
        answeredAt = now;
        answeredBy = by.requireId();
        answeredByName = by.name();
    }

    /** The freeze went to another officer or unit, and what is open about it goes along. */
    void follow(UUID officer, String unit) {
        if (state == State.OPEN) {
            leadOfficer = officer;
            unitPath = unit;
        }
    }

    UUID id() {
        return id;
    }

    UUID freezeId() {
        return freezeId;
    }

    UUID takenBy() {
        return takenBy;
    }

    /** What the holder sent through the public site; null if it was taken down by police or a bank. */
    UUID publicId() {
        return publicId;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isTakenByBank() {
        return takenByBank;
    }

    String bankPath() {
        return bankPath;
    }

    String no() {
        return no;
    }

    Instant dueAt() {
        return dueAt;
    }

    ObjectionRow toRow() {
        return new ObjectionRow(
                id,
                no,
                freezeId,
                paperNo,
                state.name(),
                takenByOrg,
                takenByName,
                applicant,
                applicantPhone,
                relation.name(),
                ground,
                takenAt,
                dueAt,
                answeredAt,
                answeredByName,
                answer == null ? "" : answer,
                Boolean.TRUE.equals(wrong));
    }
}
