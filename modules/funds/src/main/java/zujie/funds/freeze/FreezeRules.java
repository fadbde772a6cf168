package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/** The dated numbers of freezes, as they are today. */
@ApplicationScoped
class FreezeRules {

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** The longest term of a kind of property, for a freeze and for each renewal (R1.17). */
    long months(PropertyKind kind) {
        return parameters.number("funds.freeze-months-" + kind.slug(), clock.today());
    }

    /** The level that approves it (R1.16, R1.17). */
    AuthorityRank rank(PropertyKind kind) {
        return AuthorityRank.valueOf(parameters.text("funds.freeze-rank-" + kind.slug(), clock.today()));
    }

    /** The bank's clock on an order that goes out now. */
    FreezeTimes times(Instant now) {
        return new FreezeTimes(now, now.plus(length("answer-warn-minutes")), now.plus(length("answer-minutes")));
    }

    Instant legalDue() {
        return clock.now().plus(length("legal-hours"));
    }

    Instant approvalDue() {
        return clock.now().plus(length("approval-hours"));
    }

    Instant liftDue() {
        return clock.now().plus(length("lift-minutes"));
    }

    /** Until when unrelated money must be free and its owner told (R1.20). */
    Instant unrelatedDue() {
        return clock.now().plus(length("unrelated-days"));
    }

    /** How far a bank's end may be from the ordered one before somebody looks into it. */
    Duration endTolerance() {
        return length("end-tolerance-days");
    }

    Duration skew() {
        return length("clock-skew-minutes");
    }

    /** How long after its answer a bank may correct sums and times, by the parameter of that day. */
    Duration amendable(Instant answeredAt) {
        return parameters.duration("funds.amend-days", LocalDate.ofInstant(answeredAt, BusinessClock.ZONE));
    }

    /** How long before the end the lead officer is told, the longest first. */
    List<Duration> alerts() {
        String days = parameters.text("funds.freeze-alert-days", clock.today()).trim();
        return Arrays.stream(days.split(" +"))
                .map(Long::parseLong)
                .map(Duration::ofDays)
                .sorted((a, b) -> b.compareTo(a))
                .toList();
    }

    private Duration length(String what) {
        return parameters.duration("funds.freeze-" + what, clock.today());
    }
}
