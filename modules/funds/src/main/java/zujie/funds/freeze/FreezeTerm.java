package zujie.funds.freeze;

import java.time.Instant;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.time.MonthArithmetic;
import zujie.platform.clock.BusinessClock;

/**
 * How long a freeze lasts, in months (R1.17): the same day of the later month, or its last day (R1.22). A queued freeze
 * counts from the end of the earlier one, a renewal from the end of the term before.
 *
 * @param months at least one, at most what the law gives the kind of property
 */
record FreezeTerm(int months) {

    /** @throws RuleViolation {@code funds.freeze-term} if it is none, or longer than {@code most} months */
    static FreezeTerm of(long asked, long most) {
        if (asked < 1 || asked > most) {
            throw RuleViolation.onField("months", "funds.freeze-term", most);
        }
        return new FreezeTerm((int) asked);
    }

    Instant endFrom(Instant start) {
        return MonthArithmetic.plusMonths(start, months, BusinessClock.ZONE);
    }
}
