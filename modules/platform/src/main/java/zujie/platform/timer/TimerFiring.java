package zujie.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/** Fires one timer: row lock, handler and mark in one transaction. */
@ApplicationScoped
class TimerFiring {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    @Any
    Instance<TimerHandler> handlers;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** Ids of timers that are due, oldest first. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> due(Instant businessNow, int most) {
        return database.createQuery(
                        "select t.id from Timer t where t.state = :waiting and t.dueAt <= :now and t.retryAt <= :system"
                                + " order by t.dueAt, t.id",
                        UUID.class)
                .setParameter("waiting", Timer.State.WAITING)
                .setParameter("now", businessNow)
                .setParameter("system", Clock.systemUTC().instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** The earliest instant, up to the given one, at which something falls due. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Instant> nextDue(Instant until) {
        return Optional.ofNullable(database.createQuery(
                        "select min(t.dueAt) from Timer t where t.state = :waiting and t.dueAt <= :until and t.retryAt <= :system",
                        Instant.class)
                .setParameter("waiting", Timer.State.WAITING)
                .setParameter("until", until)
                .setParameter("system", Clock.systemUTC().instant())
                .getSingleResult());
    }

    /** Whatever the handler throws, nothing of its work may stay. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void fire(UUID id) throws Exception {
        Timer timer = lock(id);
        if (timer == null || timer.state() != Timer.State.WAITING) {
            return;
        }
        TimerHandler handler = handlers.stream()
                .filter(h -> h.kind().equals(timer.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No handler for timers of kind " + timer.kind()));
        timer.fired(clock.now());
        caller.runAs(Actor.system(timer.kind()), () -> {
            handler.due(timer.subject(), timer.dueAt());
            return null;
        });
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID id, String error) {
        Timer timer = lock(id);
        if (timer != null && timer.state() == Timer.State.WAITING) {
            timer.failed(error, Clock.systemUTC().instant());
        }
    }

    private @Nullable Timer lock(UUID id) {
        List<?> rows = database.createNativeQuery(
                        "select * from platform_timer where id = ?1 for update skip locked", Timer.class)
                .setParameter(1, id)
                .getResultList();
        return rows.isEmpty() ? null : (Timer) rows.get(0);
    }
}
