package zujie.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The business clock with its offset from the system's; the offset is always zero outside demo mode. */
@ApplicationScoped
class MovableClock implements BusinessClock {

    private static final long REREAD_NANOS = 1_000_000_000L;

    @Inject
    @ConfigProperty(name = "zujie.demo", defaultValue = "false")
    boolean demo;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    MovableClock self;

    private volatile Duration offset = Duration.ZERO;
    private volatile long readAt = Long.MIN_VALUE;
    private volatile long moves;

    @Override
    public Instant now() {
        return system().plus(demo ? offset() : Duration.ZERO);
    }

    private Duration offset() {
        long nanos = System.nanoTime();
        if (readAt == Long.MIN_VALUE || nanos - readAt > REREAD_NANOS) {
            long before = moves;
            keepIfUnmoved(self.readOffset(), before);
        }
        return offset;
    }

    /** What was read while somebody moved the hands may be the old offset: it is left, and read again. */
    private synchronized void keepIfUnmoved(Duration read, long before) {
        if (moves == before) {
            offset = read;
            readAt = System.nanoTime();
        }
    }

    /** The hands have been set and that is committed. */
    synchronized void moved(Duration to) {
        moves++;
        offset = to;
        readAt = System.nanoTime();
    }

    /** Another instance may have moved the clock. */
    @Transactional(TxType.REQUIRES_NEW)
    public Duration readOffset() {
        return database.find(ClockState.class, ClockState.ONLY).offset();
    }

    /** Sets the hands, committed on return; {@link #moved} then tells this instance. */
    @Transactional(TxType.REQUIRES_NEW)
    public Duration show(Instant instant) {
        ClockState state = database.find(ClockState.class, ClockState.ONLY, LockModeType.PESSIMISTIC_WRITE);
        state.showAt(instant, system());
        return state.offset();
    }

    /** The next look reads the offset anew. */
    synchronized void forget() {
        moves++;
        readAt = Long.MIN_VALUE;
    }

    boolean isDemo() {
        return demo;
    }

    private static Instant system() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
