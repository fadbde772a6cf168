package zujie.directory.actor;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the directory, kept for a few seconds so that most calls cost no query. A change made on this node
 * counts at once, one made on another node after {@link #TIME}. Safe for many threads.
 *
 * @param <V> unchangeable
 */
final class Kept<K, V> {

    static final Duration TIME = Duration.ofSeconds(5);

    private static final int MOST = 10_000;

    private record Entry<V>(V value, long since) {}

    private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();
    private final LongSupplier nanos;

    Kept() {
        this(System::nanoTime);
    }

    /** @param nanos the system's clock */
    Kept(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Null if it has to be read. */
    @Nullable
    V get(K key) {
        Entry<V> entry = entries.get(key);
        return entry != null && nanos.getAsLong() - entry.since() < TIME.toNanos() ? entry.value() : null;
    }

    /** What {@link #put} wants to know; taken before the reading begins. */
    int changes() {
        return changes.get();
    }

    /** Keeps it, unless it was read before a change. */
    void put(K key, V value, int changesBefore) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        Entry<V> entry = new Entry<>(value, nanos.getAsLong());
        entries.put(key, entry);
        // Asked afterwards: a change that comes later still clears it.
        if (changes.get() != changesBefore) {
            entries.remove(key, entry);
        }
    }

    void forget() {
        changes.incrementAndGet();
        entries.clear();
    }
}
