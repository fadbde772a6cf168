package zujie.funds.freeze.objection;

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
 * Holds back who sends one objection after the other or tries receipts, and a flood from many sides. Addresses are counted
 * in memory, for an hour, and written nowhere; what is sent in an hour is counted in one row, for all instances together.
 */
@ApplicationScoped
class PublicGate {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    private final VisitorTries tries = new VisitorTries();

    /** @throws RuleViolation {@code funds.public-too-often}, {@code funds.public-too-many} */
    void pass(String address, String parameter, boolean counted) {
        Instant now = clock.now();
        long most = parameters.number(parameter, clock.today());
        if (tries.count(parameter + "|" + address, now) > most) {
            throw RuleViolation.of("funds.public-too-often", most);
        }
        if (counted) {
            count(now.truncatedTo(ChronoUnit.HOURS));
        }
    }

    /** The row is locked until the objection is stored: two at the same time cannot both be the last. */
    private void count(Instant hour) {
        database.createNativeQuery("insert into funds_public_hour (hour_at, objections) values (:hour, 1)"
                        + " on duplicate key update objections = objections + 1")
                .setParameter("hour", hour)
                .executeUpdate();
        Number sent =
                (Number) database.createNativeQuery("select objections from funds_public_hour where hour_at = :hour")
                        .setParameter("hour", hour)
                        .getSingleResult();
        if (sent.longValue() > parameters.number("funds.public-objections-per-hour", clock.today())) {
            throw RuleViolation.of("funds.public-too-many");
        }
    }
}
