package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.ResultCode;
import zujie.funds.order.Approvers;
import zujie.funds.order.Parties;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.access.Actor;

/**
 * An order to a bank's head office to stop one account (止付指令): credits go on, debits are blocked (R1.10). Two officers
 * sign it and it goes out at once; an approver who is neither of them reviews it afterwards, and a refused or lapsed
 * review takes it back (R1.11). The bank answers once. Executed, it ends by itself 48 hours after the moment of
 * execution at the bank (R1.8), unless it is released, extended or followed by a freeze before (R1.12, R1.14).
 */
@Entity
@Table(name = "funds_stop_payment")
class StopPayment extends StopPaper {

    @Enumerated(EnumType.STRING)
    private StopState state;

    @Enumerated(EnumType.STRING)
    private StopReview review;

    @Embedded
    private StopTimes times;

    private int extensions;

    @Embedded
    private Verdict verdict;

    @Column(name = "read_at")
    private Instant readAt;

    @Embedded
    private BankAnswer answer;

    @Column(name = "balance_short")
    private boolean balanceShort;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private ReleaseWish wish;

    @Embedded
    private ExtensionWish extension;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected StopPayment() {}

    /**
     * Draws up an order; it is not out yet.
     *
     * @param stopNo which of the account's stops within the case it is, from 1
     */
    static StopPayment draw(
            StopGround ground, StopTarget target, Parties parties, String reason, int stopNo, Actor by, Instant now) {
        StopPayment s = new StopPayment();
        s.write(ground, target, parties, reason, stopNo);
        s.state = StopState.DRAFT;
        s.review = StopReview.PENDING;
        s.note(StopStep.Event.ORDERED, StopState.DRAFT, by, now, reason);
        return s;
    }

    /**
     * Sends it out, before any review (先发后审, R1.11).
     *
     * @param feedNo its place in the bank's feed
     */
    void issue(String no, long feedNo, StopTimes clocks, Actor by) {
        StopState before = become(StopState.ISSUED);
        number(no, feedNo);
        times = clocks;
        note(StopStep.Event.ISSUED, before, by, clocks.issuedAt(), "");
    }

    /** The bank has seen it. @return whether that is news */
    boolean read(Actor by, Instant now) {
        if (readAt != null) {
            return false;
        }
        readAt = now;
        note(StopStep.Event.READ, state, by, now, "");
        return true;
    }

    /**
     * Takes the bank's answer.
     *
     * @param lasts how long a stop lasts from its execution (R1.8)
     * @return false if the same was said before
     * @throws Conflict {@code funds.answered-otherwise} if something else was said before; see {@link #requireAnswerable}
     */
    boolean answer(ResultCode code, BankAnswer said, Duration lasts, Actor by) {
        if (answer != null) {
            if (answer.isRepeatedBy(said)) {
                return false;
            }
            throw Conflict.of("funds.answered-otherwise", answer.resultCode());
        }
        requireAnswerable(said, lasts);
        StopState before = become(said.executedAt() == null ? StopState.FAILED : StopState.EXECUTED);
        read(by, said.answeredAt());
        answer = said;
        balanceShort = code.isBalanceShort();
        if (wasExecuted()) {
            expiresAt = said.executedAt().plus(lasts);
        } else {
            endedAt = said.answeredAt();
        }
        StopStep.Event event = wasExecuted() ? StopStep.Event.EXECUTED : StopStep.Event.FAILED;
        note(event, before, by, said.answeredAt(), said.remark());
        return true;
    }

    /**
     * @throws Conflict {@code funds.answer-withdrawn} if it was taken back, {@code funds.answer-ended} if it would be over
     * @throws IllegalMove {@code funds.stop-move} if it takes no answer now
     */
    void requireAnswerable(BankAnswer said, Duration lasts) {
        if (state == StopState.RELEASED && answer == null) {
            throw Conflict.of("funds.answer-withdrawn");
        }
        requireMove(said.executedAt() == null ? StopState.FAILED : StopState.EXECUTED);
        said.requireRunning(lasts);
    }

    /** The bank corrects its number, moment and sums; its end is moved along (R1.8). @return false if nothing differs */
    boolean amend(BankAnswer said, Duration moved, Actor by, Instant now, String why) {
        if (!wasExecuted() || !state.isInForce() && !said.executedAt().equals(answer.executedAt())) {
            throw Conflict.of("funds.amend-over");
        }
        if (said.equals(answer)) {
            return false;
        }
        expiresAt = expiresAt.plus(moved);
        if (state.isInForce() && !expiresAt.isAfter(now)) {
            throw Conflict.of("funds.amend-ended");
        }
        answer = said;
        note(StopStep.Event.AMENDED, state, by, now, why);
        return true;
    }

    /** @throws Denied if the approver may not decide on this order, see {@link Approvers#requireFit} */
    void approve(Actor by, AuthorityRank least, Instant now, String why) {
        decide(StopReview.APPROVED, by, least, now, why);
        note(StopStep.Event.REVIEW_APPROVED, state, by, now, why);
    }

    /** Refuses it afterwards; what is not over ends. @return whether something had to be ended */
    boolean refuse(Actor by, AuthorityRank least, Instant now, String why) {
        requireNote(why);
        decide(StopReview.REFUSED, by, least, now, why);
        note(StopStep.Event.REVIEW_REFUSED, state, by, now, why);
        return takeBack(by, now, why);
    }

    /** Nobody reviewed it in time: as if it were refused. @return whether something had to be ended */
    boolean lapse(Actor system, Instant now) {
        requirePending();
        review = StopReview.LAPSED;
        verdict = Verdict.lapsed(now);
        note(StopStep.Event.REVIEW_LAPSED, state, system, now, "");
        return takeBack(system, now, "");
    }

    private boolean takeBack(Actor by, Instant now, String why) {
        if (state != StopState.ISSUED && !state.isInForce()) {
            return false;
        }
        end(StopState.RELEASED, StopStep.Event.RELEASED, by, now, why);
        return true;
    }

    private void decide(StopReview outcome, Actor by, AuthorityRank least, Instant now, String why) {
        requirePending();
        Approvers.requireFit(by, parties(), least);
        review = outcome;
        verdict = Verdict.by(by, now, why);
    }

    private void requirePending() {
        if (review != StopReview.PENDING) {
            throw Conflict.of("funds.reviewed-already", review);
        }
    }

    /** Asks an approver to release it; release always needs approval first (R1.11). */
    void askRelease(Actor by, Instant now, String why) {
        requireRunning(StopState.RELEASED, "funds.release-after-expiry", now);
        if (wish != null) {
            throw Conflict.of("funds.release-asked-already");
        }
        wish = new ReleaseWish(by.requireId(), by.name(), now, why);
        note(StopStep.Event.RELEASE_ASKED, state, by, now, why);
    }

    /** Decides on the release that was asked for; the approver is neither an officer of the order nor who asked. */
    void decideRelease(boolean agreed, Actor by, AuthorityRank least, Instant now, String why) {
        if (wish == null) {
            throw Conflict.of("funds.release-not-asked");
        }
        if (by.requireId().equals(wish.askedBy())) {
            throw Denied.of("funds.approver-asked");
        }
        Approvers.requireFit(by, parties(), least);
        if (agreed) {
            requireRunning(StopState.RELEASED, "funds.release-after-expiry", now);
            end(StopState.RELEASED, StopStep.Event.RELEASED, by, now, why);
        } else {
            requireNote(why);
            wish = null;
            note(StopStep.Event.RELEASE_REFUSED, state, by, now, why);
        }
    }

    /**
     * Orders its extension from the bank; it takes one more of the account's stops (R1.9), goes out at once and is
     * reviewed afterwards like the stop itself (R1.11).
     */
    void askExtension(Actor by, Instant now, Instant newReviewDueAt, String why) {
        requireRunning(StopState.EXTENDED, "funds.extend-after-expiry", now);
        if (extension != null) {
            throw Conflict.of("funds.extension-asked-already");
        }
        extension = new ExtensionWish(by.requireId(), by.name(), now, why);
        if (review != StopReview.PENDING) {
            review = StopReview.PENDING;
            verdict = null;
            times = times.reviewedUntil(newReviewDueAt);
        }
        note(StopStep.Event.EXTENSION_ASKED, state, by, now, why);
    }

    /** The bank has extended it by another period, counted from its end, or says why it could not. */
    void answerExtension(boolean done, Duration longer, Actor by, Instant now, String why) {
        if (extension == null) {
            throw Conflict.of("funds.extension-not-asked");
        }
        requireRunning(StopState.EXTENDED, "funds.extend-after-expiry", now);
        extension = null;
        if (done) {
            StopState before = become(StopState.EXTENDED);
            expiresAt = expiresAt.plus(longer);
            extensions++;
            note(StopStep.Event.EXTENDED, before, by, now, why);
        } else {
            requireNote(why);
            note(StopStep.Event.EXTENSION_REFUSED, state, by, now, why);
        }
    }

    /** A freeze has taken its place (R1.11). */
    void freeze(Actor by, Instant now, String why) {
        requireRunning(StopState.FROZEN, "funds.freeze-after-expiry", now);
        end(StopState.FROZEN, StopStep.Event.FROZEN, by, now, why);
    }

    /** Its time is over (R1.11). @return false if it was not due: it has ended, or was given more time */
    boolean expire(Actor system, Instant now) {
        if (!state.isInForce() || expiresAt.isAfter(now)) {
            return false;
        }
        end(StopState.EXPIRED, StopStep.Event.EXPIRED, system, expiresAt, "");
        return true;
    }

    /** The bank has lifted what was released, or has taken note of its end. */
    void lifted(Actor by, Instant now) {
        if (liftedAt == null && state.isToBeLifted()) {
            liftedAt = now;
            note(StopStep.Event.LIFTED, state, by, now, "");
        }
    }

    /** R1.12: what has expired can be neither extended nor released, even before the timer has said so. */
    private void requireRunning(StopState to, String afterExpiry, Instant now) {
        if (state == StopState.EXPIRED || state.isInForce() && !expiresAt.isAfter(now)) {
            throw Conflict.of(afterExpiry);
        }
        if (!state.isInForce() || !state.canBecome(to)) {
            throw IllegalMove.of("funds.stop-move", state, to);
        }
    }

    private void end(StopState to, StopStep.Event event, Actor by, Instant at, String why) {
        StopState before = become(to);
        endedAt = at;
        note(event, before, by, at, why);
    }

    private void requireMove(StopState to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("funds.stop-move", state, to);
        }
    }

    private StopState become(StopState to) {
        requireMove(to);
        StopState before = state;
        state = to;
        return before;
    }

    @Override
    StopState state() {
        return state;
    }

    StopReview review() {
        return review;
    }

    StopTimes times() {
        return times;
    }

    /** How often it was given more time, what waits for the bank included; each counts as one more stop (R1.9). */
    int extensions() {
        return extensions + (isExtensionAsked() ? 1 : 0);
    }

    boolean isExtensionAsked() {
        return extension != null && state.isInForce();
    }

    @Nullable
    Verdict verdict() {
        return verdict;
    }

    @Nullable
    Instant readAt() {
        return readAt;
    }

    @Nullable
    BankAnswer answer() {
        return answer;
    }

    boolean isBalanceShort() {
        return balanceShort;
    }

    boolean wasExecuted() {
        return answer != null && answer.executedAt() != null;
    }

    /** Whether the account stood stopped by this order at that moment. */
    boolean heldAt(Instant at) {
        return wasExecuted() && !at.isBefore(answer.executedAt()) && at.isBefore(endedAt == null ? expiresAt : endedAt);
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** When the bank said that it is lifted (100104); null before. */
    @Nullable
    Instant liftedAt() {
        return liftedAt;
    }

    /** The release that waits for an approver; null if none does. */
    @Nullable
    ReleaseWish wish() {
        return state.isInForce() ? wish : null;
    }
}
