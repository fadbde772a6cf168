package zujie.platform.memory;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked for at every turn and changes seldom. It is read anew when it is older than five seconds, so
 * that every instance sees a change by then, and at once after {@link #forget}, which the instance that changed it calls
 * when the change is committed. Safe for many threads.
 *
 * @param <T> unchangeable
 */
public final class Remembered<T> {

    private static final long LONGEST_NANOS = Duration.ofSeconds(5).toNanos();

    private final Supplier<T> read;
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Known<T> known;

    /**
     * @param changes how many there had been when its reading began: it may have missed a later one
     * @param at of the system's clock, in ns
     */
    private record Known<T>(T value, int changes, long at) {}

    /** @param read must not see what is not committed, hence reads in a transaction of its own */
    public Remembered(Supplier<T> read) {
        this.read = read;
    }

    public T get() {
        Known<T> last = known;
        int now = changes.get();
        if (last != null && last.changes() == now) {
            // One reads it anew; the others need not wait for that, nor borrow a second connection each.
            if (System.nanoTime() - last.at() < LONGEST_NANOS || !reading.compareAndSet(false, true)) {
                return last.value();
            }
            try {
                return readAnew(now);
            } finally {
                reading.set(false);
            }
        }
        return readAnew(now);
    }

    private T readAnew(int now) {
        long at = System.nanoTime();
        T value = read.get();
        known = new Known<>(value, now, at);
        return value;
    }

    /** It has changed. */
    public void forget() {
        changes.incrementAndGet();
    }
}
