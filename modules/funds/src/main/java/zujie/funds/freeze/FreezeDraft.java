package zujie.funds.freeze;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Approvers;
import zujie.funds.order.Parties;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/** How a freeze comes about and to its bank: two officers, a legal reviewer, an approver, four different people (R1.16). */
@MappedSuperclass
abstract class FreezeDraft extends FreezeSheet {

    @Embedded
    @AttributeOverride(name = "who", column = @Column(name = "legal_by"))
    @AttributeOverride(name = "name", column = @Column(name = "legal_name"))
    @AttributeOverride(name = "at", column = @Column(name = "legal_at"))
    @AttributeOverride(name = "note", column = @Column(name = "legal_note"))
    private Signature legal;

    @Embedded
    @AttributeOverride(name = "who", column = @Column(name = "approver"))
    @AttributeOverride(name = "name", column = @Column(name = "approver_name"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    @AttributeOverride(name = "note", column = @Column(name = "approval_note"))
    private Signature approval;

    @Embedded
    private FreezeTimes times;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** Sends it to the legal reviewer, also again after it was returned. */
    void submit(Actor by, Instant now, String why) {
        move(FreezeState.LEGAL_REVIEW, FreezeStep.Event.SUBMITTED, by, now, why);
        legal = null;
    }

    /** 法制审核: on to the approver, or back to the officers with a note. */
    void review(boolean agreed, Actor by, Instant now, String why) {
        requireReviewer(by);
        if (agreed) {
            move(FreezeState.APPROVAL, FreezeStep.Event.LEGAL_AGREED, by, now, why);
            legal = Signature.of(by, now, why);
        } else {
            requireNote(why);
            move(FreezeState.DRAFT, FreezeStep.Event.LEGAL_RETURNED, by, now, why);
        }
    }

    /**
     * Approved: it goes out with its paper.
     *
     * @throws Denied if the approver is one of the officers or the legal reviewer, or not of the lawful rank (R1.16)
     */
    void issue(FreezePaper paper, String no, long feedNo, FreezeTimes clocks, Actor by, String why) {
        Instant now = clocks.issuedAt();
        move(FreezeState.ISSUED, FreezeStep.Event.APPROVED, by, now, why);
        approval = Signature.of(by, now, why);
        number(no, feedNo);
        times = clocks;
        add(paper);
        note(FreezeStep.Event.ISSUED, by, now, paper.no());
    }

    /** The bank has seen it. */
    void read(Actor by, Instant now) {
        if (readAt == null) {
            readAt = now;
            note(FreezeStep.Event.READ, by, now, "");
        }
    }

    void decline(Actor by, Instant now, String why) {
        requireNote(why);
        move(FreezeState.DECLINED, FreezeStep.Event.DECLINED, by, now, why);
        approval = Signature.of(by, now, why);
        end(now);
    }

    /** @throws Denied if this caller may not approve; asked before a number is taken from the register */
    void requireReviewer(Actor by) {
        Approvers.requireOther(by, parties());
        if (state() != FreezeState.LEGAL_REVIEW) {
            throw IllegalMove.of("funds.freeze-move", state(), FreezeState.APPROVAL);
        }
    }

    void requireApprover(Actor by) {
        if (state() != FreezeState.APPROVAL) {
            throw IllegalMove.of("funds.freeze-move", state(), FreezeState.ISSUED);
        }
        Approvers.requireFit(by, parties(), rank());
        if (legal != null && by.requireId().equals(legal.who())) {
            throw Denied.of("funds.freeze-approver-reviewed");
        }
    }

    void withdraw(Actor by, Instant now, String why) {
        move(FreezeState.WITHDRAWN, FreezeStep.Event.WITHDRAWN, by, now, why);
        end(now);
    }

    /**
     * Another officer, perhaps of another unit, works on it from now on.
     *
     * @throws Conflict {@code funds.freeze-over} once nothing is left to do
     * @throws Denied if he has reviewed or approved it: all four are different people (R1.16)
     */
    void reassign(Parties next, Actor by, Instant now, String why) {
        if (endedAt != null && state() != FreezeState.RELEASED) {
            throw Conflict.of("funds.freeze-over");
        }
        if (signed(legal, next) || signed(approval, next)) {
            throw Denied.of("funds.approver-is-officer");
        }
        String names = parties().leadName() + " → " + next.leadName();
        handTo(next);
        note(FreezeStep.Event.REASSIGNED, by, now, names + "：" + why);
    }

    private static boolean signed(@Nullable Signature signature, Parties next) {
        return signature != null && next.leadOfficer().equals(signature.who());
    }

    void end(Instant at) {
        endedAt = at;
    }

    static void requireNote(String why) {
        if (why.isBlank()) {
            throw RuleViolation.onField("note", "funds.note-missing");
        }
    }

    @Nullable
    Signature legal() {
        return legal;
    }

    @Nullable
    Signature approval() {
        return approval;
    }

    @Nullable
    FreezeTimes times() {
        return times;
    }

    @Nullable
    Instant readAt() {
        return readAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
