package zujie.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import zujie.platform.clock.BusinessClock;
import zujie.platform.lease.Job;

/** Fires what has fallen due, oldest first. */
@ApplicationScoped
public class TimerRunner implements Job {

    private static final Logger LOG = Logger.getLogger(TimerRunner.class.getName());
    private static final int BATCH = 100;

    @Inject
    TimerFiring firing;

    @Inject
    BusinessClock clock;

    private final ReentrantLock turn = new ReentrantLock();

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean run() {
        if (!turn.tryLock()) {
            return false;
        }
        try {
            return fireUntil(clock.now());
        } finally {
            turn.unlock();
        }
    }

    /**
     * Keeps the beat of this instance away meanwhile: whoever walks the clock from timer to timer fires them alone, or
     * two threads would fire the same ones and run into each other's locks.
     */
    public void alone(Runnable walk) {
        turn.lock();
        try {
            walk.run();
        } finally {
            turn.unlock();
        }
    }

    /** Fires a batch of what is due at that instant; returns whether more may be waiting. */
    public boolean fireUntil(Instant businessNow) {
        List<UUID> due = firing.due(businessNow, BATCH);
        for (UUID id : due) {
            try {
                firing.fire(id);
            } catch (Exception e) {
                LOG.log(Level.WARNING, "Timer " + id + " failed", e);
                firing.failed(id, e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        return due.size() == BATCH;
    }

    /** The earliest instant up to the given one at which something falls due; for moving the clock step by step. */
    public java.util.Optional<Instant> nextDue(Instant until) {
        return firing.nextDue(until);
    }
}
