package zujie.funds.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Approvers;
import zujie.funds.order.Parties;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/**
 * An order to a bank to freeze money (协助冻结, R1.16). Two officers draw it up on a filed case, a legal reviewer looks it
 * over, an approver of the lawful rank decides; all four are different people, and only then it goes out. The bank
 * answers once: frozen with its own end, which counts before anything computed here (R1.22); queued behind another organ
 * (R1.19); or refused. A queued freeze begins when the earlier one ends, and the bank then confirms it or says that the
 * earlier one was renewed. It is renewed before its end by the level that approved it (R1.18), released by that level
 * (R1.20), or ends by itself. While it is active it always has an end ({@link #nextEnd}).
 *
 * <p>The model takes neither time nor periods by itself: both are handed in.
 */
@Entity
@Table(name = "funds_freeze_order")
class FreezeOrder extends FreezeDraft {

    @Embedded
    private FreezeAnswer answer;

    private boolean confirmed;

    @Column(name = "queue_ends_at")
    private Instant queueEndsAt;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int renewals;

    @Embedded
    private Renewal renewal;

    @Embedded
    private Unfreezing unfreezing;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "owner_told_at")
    private Instant ownerToldAt;

    protected FreezeOrder() {}

    /** Draws it up; @param rank the level that must approve it (R1.16) */
    static FreezeOrder draw(
            FreezeGround ground,
            FreezeTarget target,
            Parties parties,
            AuthorityRank rank,
            String reason,
            Actor by,
            Instant now) {
        FreezeOrder f = new FreezeOrder();
        f.write(ground, target, parties, rank, reason, by, now);
        return f;
    }

    /**
     * Takes the bank's answer.
     *
     * @return false if the same was said before
     * @throws Conflict {@code funds.answered-otherwise} if something else was said before
     */
    boolean answer(FreezeAnswer said, Actor by) {
        if (answer != null) {
            if (answer.saysAs(said)) {
                return false;
            }
            throw Conflict.of("funds.answered-otherwise", answer.resultCode());
        }
        Instant now = said.answeredAt();
        read(by, now);
        switch (said.outcome()) {
            case FROZEN -> {
                move(FreezeState.IN_FORCE, FreezeStep.Event.FROZEN, by, now, said.remark());
                hold(said);
            }
            case QUEUED -> {
                move(FreezeState.QUEUED, FreezeStep.Event.QUEUED, by, now, said.earlierOrgan());
                queueEndsAt = said.earlierEnd();
            }
            case REFUSED -> {
                move(FreezeState.REFUSED, FreezeStep.Event.REFUSED, by, now, said.resultCode() + " " + said.remark());
                end(now);
            }
        }
        answer = said;
        return true;
    }

    /** The bank corrects its number, the moment of execution, its own end (R1.22). @return false if nothing differs */
    boolean amend(FreezeAnswer said, @Nullable Instant end, Actor by, Instant now, String why) {
        if (said.equals(answer) && (end == null || end.equals(expiresAt))) {
            return false;
        }
        requireNotExpired("funds.freeze-over", now);
        startsAt = said.executedAt();
        expiresAt = end == null ? expiresAt : end;
        answer = said;
        note(FreezeStep.Event.AMENDED, by, now, why);
        return true;
    }

    private void hold(FreezeAnswer said) {
        confirmed = true;
        startsAt = said.executedAt();
        expiresAt = said.expiresAt();
        queueEndsAt = null;
    }

    /** The earlier freeze has reached its end: ours begins there (R1.19). @return false if its turn has not come */
    boolean takeTurn(Actor system, Instant now) {
        if (state() != FreezeState.QUEUED || queueEndsAt.isAfter(now)) {
            return false;
        }
        move(FreezeState.IN_FORCE, FreezeStep.Event.TURN_CAME, system, queueEndsAt, "");
        startsAt = queueEndsAt;
        expiresAt = new FreezeTerm(target().months()).endFrom(startsAt);
        queueEndsAt = null;
        return true;
    }

    /** Whether the bank is to say what came of the queue. */
    boolean waitsInQueue() {
        return state() == FreezeState.QUEUED || state() == FreezeState.IN_FORCE && !confirmed;
    }

    /** The bank says what came of the queue: ours holds now, or the earlier freeze goes on. */
    void answerQueue(FreezeAnswer said, Actor by) {
        Instant now = said.answeredAt();
        if (!waitsInQueue() || said.outcome() == FreezeAnswer.Outcome.REFUSED) {
            throw IllegalMove.of("funds.freeze-move", state(), FreezeState.QUEUED);
        }
        requireNotExpired("funds.freeze-over", now);
        answer = said;
        if (said.outcome() == FreezeAnswer.Outcome.FROZEN) {
            if (state() == FreezeState.QUEUED) {
                move(FreezeState.IN_FORCE, FreezeStep.Event.CONFIRMED, by, now, said.remark());
            } else {
                note(FreezeStep.Event.CONFIRMED, by, now, said.remark());
            }
            hold(said);
            return;
        }
        if (state() == FreezeState.QUEUED) {
            note(FreezeStep.Event.REQUEUED, by, now, said.earlierOrgan());
        } else {
            move(FreezeState.QUEUED, FreezeStep.Event.REQUEUED, by, now, said.earlierOrgan());
            renewal = null;
        }
        queueEndsAt = said.earlierEnd();
        startsAt = null;
        expiresAt = null;
    }

    /** 续冻 (R1.18), asked for before the end. */
    void askRenewal(FreezeTerm term, Actor by, Instant now, String why) {
        requireHolding(FreezeState.RENEWED, "funds.freeze-renew-after", now);
        if (renewal != null) {
            throw Conflict.of("funds.freeze-renewal-asked");
        }
        renewal = Renewal.ask(by, now, why, term);
        note(FreezeStep.Event.RENEWAL_ASKED, by, now, why);
    }

    /** @throws Denied if this caller may not approve the renewal; asked before a number is taken from the register */
    void requireRenewalApprover(Actor by, Instant now) {
        if (renewal == null || renewal.isApproved()) {
            throw Conflict.of("funds.freeze-renewal-not-asked");
        }
        requireOtherThan(renewal.askedBy(), by);
        Approvers.requireFit(by, parties(), rank());
        requireHolding(FreezeState.RENEWED, "funds.freeze-renew-after", now);
    }

    /** Approved by the original level: on to the bank with a paper of its own. */
    void approveRenewal(FreezePaper paper, Actor by, Instant now, String why) {
        renewal = renewal.approved(by, now);
        add(paper);
        note(FreezeStep.Event.RENEWAL_APPROVED, by, now, why);
    }

    void declineRenewal(Actor by, Instant now, String why) {
        requireNote(why);
        renewal = null;
        note(FreezeStep.Event.RENEWAL_DECLINED, by, now, why);
    }

    /** Whether the bank is to say what came of a renewal. */
    boolean awaitsRenewal() {
        return state().isHolding() && renewal != null && renewal.isApproved();
    }

    /** The bank has renewed it until its own {@code until}, or says why it could not ({@code until} is null then). */
    void answerRenewal(@Nullable Instant until, Actor by, Instant now, String why) {
        if (renewal == null || !renewal.isApproved()) {
            throw Conflict.of("funds.freeze-renewal-not-asked");
        }
        requireHolding(FreezeState.RENEWED, "funds.freeze-renew-after", now);
        if (until == null) {
            requireNote(why);
            renewal = null;
            note(FreezeStep.Event.RENEWAL_FAILED, by, now, why);
            return;
        }
        if (!until.isAfter(expiresAt)) {
            throw RuleViolation.onField("expiresAt", "funds.freeze-renewal-short");
        }
        move(FreezeState.RENEWED, FreezeStep.Event.RENEWED, by, now, why);
        expiresAt = until;
        renewals++;
        renewal = null;
    }

    /** 解除冻结 (R1.20), asked for by an officer; asked for once, the money may still be found to be unrelated. */
    void askRelease(boolean unrelated, Instant due, Actor by, Instant now, String why) {
        requireActive(now);
        if (unfreezing == null) {
            unfreezing = new Unfreezing(by.requireId(), by.name(), now, why, unrelated, due);
            note(FreezeStep.Event.RELEASE_ASKED, by, now, why);
            return;
        }
        if (!unrelated || unfreezing.unrelated()) {
            throw Conflict.of("funds.release-asked-already");
        }
        foundUnrelated(due, by, now, why);
    }

    /** The clock of R1.20 runs for a release that was asked for or given for another reason. */
    void foundUnrelated(Instant due, Actor by, Instant now, String why) {
        unfreezing = unfreezing.found(due, state() == FreezeState.RELEASED);
        note(FreezeStep.Event.FOUND_UNRELATED, by, now, why);
    }

    /** @throws Denied if this caller may not decide on the release; asked before a number is taken */
    void requireReleaser(Actor by, Instant now) {
        if (unfreezing == null) {
            throw Conflict.of("funds.release-not-asked");
        }
        requireOtherThan(unfreezing.askedBy(), by);
        Approvers.requireFit(by, parties(), rank());
        requireActive(now);
    }

    void release(FreezePaper paper, Actor by, Instant now, String why) {
        add(paper);
        end(FreezeState.RELEASED, FreezeStep.Event.RELEASED, by, now, why);
    }

    void declineRelease(Actor by, Instant now, String why) {
        requireNote(why);
        unfreezing = null;
        note(FreezeStep.Event.RELEASE_DECLINED, by, now, why);
    }

    /** The bank has lifted what was released, or has taken note of the end. */
    void lifted(Actor by, Instant now) {
        if (!state().isOver()) {
            throw Conflict.of("funds.freeze-not-over");
        }
        if (liftedAt == null) {
            liftedAt = now;
            note(FreezeStep.Event.LIFTED, by, now, "");
        }
    }

    boolean isToBeLifted() {
        return state().isOver() && liftedAt == null;
    }

    /** The owner was told that unrelated money is free (R1.20). */
    void ownerTold(Actor by, Instant now, String how) {
        if (!isUnrelated() || state() != FreezeState.RELEASED) {
            throw Conflict.of("funds.freeze-not-unrelated");
        }
        requireNote(how);
        if (ownerToldAt == null) {
            ownerToldAt = now;
            note(FreezeStep.Event.OWNER_TOLD, by, now, how);
        }
    }

    /** Another freeze of the same case holds the account instead. */
    void supersede(Actor by, Instant now, String paperNo) {
        end(FreezeState.SUPERSEDED, FreezeStep.Event.SUPERSEDED, by, now, paperNo);
    }

    /** Its time is over (R1.18). @return false if it was not due: it has ended, or was given more time */
    boolean expire(Actor system, Instant now) {
        if (!state().isHolding() || expiresAt.isAfter(now)) {
            return false;
        }
        end(FreezeState.EXPIRED, FreezeStep.Event.EXPIRED, system, expiresAt, "");
        return true;
    }

    private void end(FreezeState to, FreezeStep.Event event, Actor by, Instant at, String why) {
        move(to, event, by, at, why);
        end(at);
        queueEndsAt = null;
    }

    private void requireHolding(FreezeState to, String afterExpiry, Instant now) {
        requireNotExpired(afterExpiry, now);
        if (!state().isHolding() || !confirmed) {
            throw IllegalMove.of("funds.freeze-move", state(), to);
        }
    }

    private void requireActive(Instant now) {
        requireNotExpired("funds.freeze-over", now);
        if (!state().isActive()) {
            throw IllegalMove.of("funds.freeze-move", state(), FreezeState.RELEASED);
        }
    }

    /** What has expired can be neither renewed nor released, even before the timer has said so (R1.18). */
    private void requireNotExpired(String code, Instant now) {
        if (state() == FreezeState.EXPIRED || state().isHolding() && !expiresAt.isAfter(now)) {
            throw Conflict.of(code);
        }
    }

    private static void requireOtherThan(java.util.UUID asked, Actor by) {
        if (asked.equals(by.requireId())) {
            throw Denied.of("funds.approver-asked");
        }
    }

    /** When its state changes by itself: its end, or the turn of a queued one; null unless active. */
    @Nullable
    Instant nextEnd() {
        return state() == FreezeState.QUEUED ? queueEndsAt : state().isHolding() ? expiresAt : null;
    }

    FreezeLife life() {
        return new FreezeLife(
                legal(),
                approval(),
                times(),
                readAt(),
                answer,
                confirmed,
                queueEndsAt,
                startsAt,
                expiresAt,
                endedAt(),
                renewals,
                state().isHolding() ? renewal : null,
                unfreezing,
                liftedAt,
                ownerToldAt);
    }

    /** Whether the money was found to have nothing to do with the case. */
    boolean isUnrelated() {
        return unfreezing != null && unfreezing.unrelated();
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    FreezeAnswer answer() {
        return answer;
    }

    @Nullable
    Unfreezing unfreezing() {
        return unfreezing;
    }

    @Nullable
    Renewal renewal() {
        return renewal;
    }
}
