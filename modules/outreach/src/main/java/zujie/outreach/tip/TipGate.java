package zujie.outreach.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.visitor.VisitorTries;

/**
 * Holds back who sends one tip after the other, and a flood from many sides. All tips of an hour are
 * counted in one row, so that it holds for all instances together.
 */
@ApplicationScoped
class TipGate {

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    private final VisitorTries tries = new VisitorTries();

    /** @throws RuleViolation {@code outreach.tip-too-often}, {@code outreach.tip-too-many} */
    void pass(String address) {
        Instant now = clock.now();
        long most = parameters.number("outreach.tips-per-address-hour", clock.today());
        if (tries.count(address, now) > most) {
            throw RuleViolation.of("outreach.tip-too-often", most);
        }
        count(now.truncatedTo(ChronoUnit.HOURS));
    }

    /** The row is locked until the tip is stored: two at the same time cannot both be the last. */
    private void count(Instant hour) {
        database.createNativeQuery("insert into outreach_tip_hour (hour_at, tips) values (:hour, 1)"
                        + " on duplicate key update tips = tips + 1")
                .setParameter("hour", hour)
                .executeUpdate();
        Number tips = (Number) database.createNativeQuery("select tips from outreach_tip_hour where hour_at = :hour")
                .setParameter("hour", hour)
                .getSingleResult();
        if (tips.longValue() > parameters.number("outreach.tips-per-hour", clock.today())) {
            throw RuleViolation.of("outreach.tip-too-many");
        }
    }
}
