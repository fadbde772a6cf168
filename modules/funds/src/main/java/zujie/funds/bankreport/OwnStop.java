package zujie.funds.bankreport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;

/**
 * An account that a bank has stopped by itself (R1.4): the order follows in time, or the bank lifts its stop and says when.
 *
 * @param ceasedAt when the bank stopped it
 * @param orderDueAt until when the order shall follow
 * @param lapsedAt when the bank was told that no order came; null if it was not
 * @param liftDueAt until when the bank, told to lift it, shall have done so; null if it was not told
 * @param liftedAt when the bank lifted it; null if it did not say
 * @param liftedBy who said so; null before
 */
@Embeddable
record OwnStop(
        @Column(name = "ceased_at") Instant ceasedAt,
        @Column(name = "order_due_at") Instant orderDueAt,
        @Column(name = "lapsed_at") @Nullable Instant lapsedAt,
        @Column(name = "lift_due_at") @Nullable Instant liftDueAt,
        @Column(name = "lifted_at") @Nullable Instant liftedAt,
        @Column(name = "lifted_by") @Nullable String liftedBy) {

    /** Of a report of nothing of that kind; never stored. */
    @SuppressWarnings("NullAway")
    static final OwnStop NONE = new OwnStop(null, null, null, null, null, null);

    static OwnStop of(Instant ceasedAt, Duration toOrder) {
        return new OwnStop(ceasedAt, ceasedAt.plus(toOrder), null, null, null, null);
    }

    OwnStop lapsed(Instant now) {
        return new OwnStop(ceasedAt, orderDueAt, now, liftDueAt, liftedAt, liftedBy);
    }

    OwnStop toLift(Instant due) {
        return new OwnStop(ceasedAt, orderDueAt, lapsedAt, due, liftedAt, liftedBy);
    }

    /**
     * The bank has lifted it.
     *
     * @throws RuleViolation on {@code liftedAt} if it lies before the stop or in the future
     * @throws Conflict {@code funds.own-stop-lifted-otherwise} if another time was told before
     */
    OwnStop lifted(Instant told, String by, Instant now, Duration skew) {
        Instant at = told.truncatedTo(ChronoUnit.MICROS);
        if (liftedAt != null) {
            if (liftedAt.equals(at)) {
                return this;
            }
            throw Conflict.of("funds.own-stop-lifted-otherwise");
        }
        if (at.isBefore(ceasedAt.truncatedTo(ChronoUnit.SECONDS))) {
            throw RuleViolation.onField("liftedAt", "funds.lifted-before-stop");
        }
        if (at.isAfter(now.plus(skew))) {
            throw RuleViolation.onField("liftedAt", "funds.lifted-in-future");
        }
        return new OwnStop(ceasedAt, orderDueAt, lapsedAt, liftDueAt, at, by);
    }
}
