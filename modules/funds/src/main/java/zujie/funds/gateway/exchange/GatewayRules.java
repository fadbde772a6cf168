package zujie.funds.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/** The dated values of the gateway, as they are today. */
@ApplicationScoped
class GatewayRules {

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** Organ in whose name polls and receipts are answered. */
    String center() {
        return parameters.text("funds.gateway-center", clock.today());
    }

    /** How often a message is handed out that nobody answers. */
    long noticeTimes() {
        return parameters.number("funds.gateway-notice-times", clock.today());
    }

    /** After how long an unanswered message is handed out again. */
    Duration again() {
        return Duration.ofSeconds(parameters.number("funds.gateway-again-seconds", clock.today()));
    }
}
