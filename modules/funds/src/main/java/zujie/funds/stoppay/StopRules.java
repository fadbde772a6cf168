package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/** The dated numbers of stop-payment, as they are today. */
@ApplicationScoped
class StopRules {

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** How long a stop lasts (R1.8), by the law of the day on which it was executed. */
    Duration lasts(LocalDate executed) {
        return parameters.duration("funds.stop-hours", executed);
    }

    /** How many stops an account may have within a case (R1.9). */
    long mostPerAccount() {
        return parameters.number("funds.stop-most-per-account", clock.today());
    }

    /** The clocks of an order that goes out now. */
    StopTimes times(Instant now) {
        LocalDate today = clock.today();
        return new StopTimes(
                now,
                now.plus(parameters.duration("funds.stop-answer-warn-minutes", today)),
                now.plus(parameters.duration("funds.stop-answer-minutes", today)),
                now.plus(parameters.duration("funds.stop-review-minutes", today)));
    }

    /** How far a bank's clock may stand apart from ours. */
    Duration skew() {
        return parameters.duration("funds.stop-clock-skew-minutes", clock.today());
    }

    /**
     * Before when it cannot have been executed: before it was issued, or, if the bank had stopped the account first (后补,
     * R1.4), before the bank did so.
     */
    Instant earliest(StopPayment stop) {
        Instant issued = stop.times().issuedAt().minus(skew());
        Instant first = stop.ground().stoppedFirstAt();
        // The bank's answer may come in whole seconds, as screens and messages have them.
        return first != null && first.isBefore(issued) ? first.truncatedTo(ChronoUnit.SECONDS) : issued;
    }

    /** How long after its answer a bank may correct sums and times, by the parameter of that day. */
    Duration amendable(Instant answeredAt) {
        return parameters.duration("funds.amend-days", LocalDate.ofInstant(answeredAt, BusinessClock.ZONE));
    }

    AuthorityRank reviewRank() {
        return AuthorityRank.valueOf(parameters.text("funds.stop-review-min-rank", clock.today()));
    }

    AuthorityRank releaseRank() {
        return AuthorityRank.valueOf(parameters.text("funds.stop-release-min-rank", clock.today()));
    }

    /** How long before the end the lead officer is told, the longest first (R1.14). */
    List<Duration> alerts() {
        String hours = parameters.text("funds.stop-alert-hours", clock.today()).trim();
        return Arrays.stream(hours.split(" +"))
                .map(Long::parseLong)
                .map(Duration::ofHours)
                .sorted((a, b) -> b.compareTo(a))
                .toList();
    }
}
