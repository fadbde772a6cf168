package zujie.directory.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import zujie.directory.api.DirectoryChanged;
import zujie.platform.access.Actor;
import zujie.platform.access.ActorDirectory;

/**
 * The actors behind login names, kept for a few seconds so that most calls cost no query. A change made on this node
 * counts at once, one made on another node after {@link #KEPT}.
 */
@ApplicationScoped
class KnownActors implements ActorDirectory {

    /** Keycloak names the user of a program's token so. */
    static final String PROGRAM_PREFIX = "service-account-";

    static final Duration KEPT = Duration.ofSeconds(5);

    private static final int MOST = 10_000;

    private record Entry(Optional<Actor> actor, long loadedNanos) {}

    private final Map<String, Entry> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    @Inject
    ActorRows rows;

    @Override
    public Optional<Actor> find(String username) {
        Entry entry = known.get(username);
        if (entry != null && nanos() - entry.loadedNanos() < KEPT.toNanos()) {
            return entry.actor();
        }
        long before = changes.get();
        Optional<Actor> actor = username.startsWith(PROGRAM_PREFIX)
                ? rows.program(username.substring(PROGRAM_PREFIX.length()))
                : rows.person(username);
        if (known.size() >= MOST) {
            known.clear();
        }
        // What was read before a change must not be kept after it.
        if (changes.get() == before) {
            known.put(username, new Entry(actor, nanos()));
        }
        return actor;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) DirectoryChanged change) {
        changes.incrementAndGet();
        known.clear();
    }

    long nanos() {
        return System.nanoTime();
    }
}
