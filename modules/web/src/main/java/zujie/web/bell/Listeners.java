package zujie.web.bell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import zujie.platform.notify.NotificationRow;
import zujie.platform.notify.Notifications;
import zujie.platform.text.Texts;

/**
 * Everybody who listens to this instance. Once a second it reads what any instance has entered and passes it on; without
 * listeners it reads nothing.
 */
@ApplicationScoped
public class Listeners {

    private static final Logger LOG = Logger.getLogger(Listeners.class.getName());
    /** Rows commit out of order: one may appear this long after it was entered. */
    private static final Duration LOOK_BACK = Duration.ofSeconds(30);

    private static final int TURNS_PER_HEARTBEAT = 15;
    private static final int MOST_REMEMBERED = 5_000;

    @Inject
    Notifications notifications;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final LinkedHashSet<Long> passedOn = new LinkedHashSet<>();
    private volatile Executor writers = Runnable::run;
    private Instant begun = Instant.EPOCH;
    private int turns;

    /** Begins to listen; called once by {@link BellBeat}, which owns the beat. */
    void carryWith(Executor executor) {
        begun = now();
        writers = executor;
    }

    void endAll() {
        listeners.forEach(Listener::end);
    }

    /** How many streams this instance holds open. */
    @Gauge(name = "zujie_console_listeners", absolute = true, unit = "none", description = "Open streams to consoles")
    public int count() {
        return listeners.size();
    }

    void add(Listener listener) {
        listeners.add(listener);
        listener.send("retry: 5000\n\n", writers);
    }

    void remove(Listener listener) {
        listener.end();
        listeners.remove(listener);
    }

    void endSession(String sessionId) {
        listeners.stream().filter(listener -> listener.isOf(sessionId)).forEach(this::remove);
    }

    void turnSafely() {
        try {
            turn();
        } catch (RuntimeException | Error e) {
            // The database may be gone for a while; the beat must go on, and an executor drops a task that throws.
            LOG.log(Level.WARNING, "Notifications could not be read: {0}", e.toString());
        }
    }

    private void turn() {
        listeners.removeIf(listener -> !listener.isOpen());
        if (listeners.isEmpty()) {
            // Whoever comes later sees what is unread in his page.
            begun = now();
            return;
        }
        Instant lookBack = now().minus(LOOK_BACK);
        Instant since = lookBack.isAfter(begun) ? lookBack : begun;
        for (Notifications.Arrival arrival : notifications.enteredSince(since)) {
            if (passedOn.add(arrival.row().id())) {
                listeners.stream()
                        .filter(listener -> arrival.isFor().test(listener.actor()))
                        .forEach(listener -> listener.send(event(arrival.row(), listener.locale()), writers));
            }
        }
        passedOn.stream()
                .limit(Math.max(0, passedOn.size() - MOST_REMEMBERED))
                .toList()
                .forEach(passedOn::remove);
        turns++;
        if (turns % TURNS_PER_HEARTBEAT == 0) {
            listeners.forEach(listener -> listener.send(": still here\n\n", writers));
        }
    }

    static String event(NotificationRow row, Locale locale) {
        String json = Json.createObjectBuilder()
                .add("id", row.id())
                .add("label", Texts.get(locale, row.label()))
                .add("text", row.text())
                .add("link", row.link())
                .add("sound", row.sound())
                .add("at", row.createdAt().toString())
                .build()
                .toString();
        return "event: notification\nid: " + row.id() + "\ndata: " + json + "\n\n";
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
