package zujie.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;

/** The hands of the business clock, for the demonstration only. */
@ApplicationScoped
public class ClockHands {

    @Inject
    MovableClock clock;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** @throws NotFound outside demo mode: there the operation does not exist */
    public void requireDemo() {
        if (!clock.isDemo()) {
            throw NotFound.of("platform.not-found");
        }
    }

    public boolean isDemo() {
        return clock.isDemo();
    }

    /** Sets the clock forward, committed at once; it runs on meanwhile, so an instant it has passed by itself is no fault. */
    public void forwardTo(Instant target) {
        if (target.isAfter(clock.now())) {
            clock.moved(clock.show(target));
        }
    }

    /** Begins the history of an empty demonstration at an instant in the past; possible once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void beginHistory(Instant start) {
        ClockState state = database.find(ClockState.class, ClockState.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (state.demoStarted()) {
            throw Conflict.of("platform.demo-started");
        }
        state.startDemo();
        state.showAt(start, Instant.now(java.time.Clock.systemUTC()));
    }

    /** After {@link #beginHistory} has been committed; before, another thread would read the old time once more. */
    public void lookAnew() {
        clock.forget();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void historyIsLoaded() {
        database.find(ClockState.class, ClockState.ONLY).demoIsLoaded();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean isHistoryLoaded() {
        return database.find(ClockState.class, ClockState.ONLY).demoLoaded();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean isHistoryBegun() {
        return database.find(ClockState.class, ClockState.ONLY).demoStarted();
    }
}
