package zujie.outreach.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/**
 * Holds back who sends one tip after the other, and a flood from many sides. Addresses are counted in memory, for an hour,
 * and written nowhere; all tips of an hour are counted in one row, so that it holds for all instances together.
 */
@ApplicationScoped
class TipGate {

    private static final int MOST_KEPT = 20_000;

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    private final Map<String, Window> addresses = new ConcurrentHashMap<>();

    private record Window(Instant hour, long tips) {}

    /** @throws RuleViolation {@code outreach.tip-too-often}, {@code outreach.tip-too-many} */
    void pass(String address) {
        Instant hour = clock.now().truncatedTo(ChronoUnit.HOURS);
        if (addresses.size() >= MOST_KEPT) {
            addresses.values().removeIf(window -> !window.hour().equals(hour));
        }
        if (addresses.size() < MOST_KEPT || addresses.containsKey(address)) {
            Window window = addresses.merge(
                    address,
                    new Window(hour, 1),
                    (old, one) -> old.hour().equals(hour) ? new Window(hour, old.tips() + 1) : one);
            long most = parameters.number("outreach.tips-per-address-hour", clock.today());
            if (window.tips() > most) {
                throw RuleViolation.of("outreach.tip-too-often", most);
            }
        }
        count(hour);
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
