package zujie.platform.visitor;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often an address has come in the hour at hand: kept in memory, and written nowhere. */
public final class VisitorTries {

    private static final int MOST_KEPT = 20_000;

    private final Map<String, Window> addresses = new ConcurrentHashMap<>();

    private record Window(Instant hour, long times) {}

    /**
     * Counts one more.
     *
     * @param address may stand behind a word, if several things are counted
     * @return how many of this hour there are with it; 0 if too many addresses are kept to count another
     */
    public long count(String address, Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        if (addresses.size() >= MOST_KEPT) {
            addresses.values().removeIf(window -> !window.hour().equals(hour));
        }
        if (addresses.size() >= MOST_KEPT && !addresses.containsKey(address)) {
            return 0;
        }
        return addresses
                .merge(
                        address,
                        new Window(hour, 1),
                        (old, one) -> old.hour().equals(hour) ? new Window(hour, old.times() + 1) : one)
                .times();
    }
}
