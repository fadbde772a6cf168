package zujie.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers a moment after they were given, those of many requests in one commit, and knows them meanwhile. That the
 * work was done is in the database already; a crash in this moment costs the repetition its answer, not its safety.
 */
@ApplicationScoped
public class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class.getName());
    private static final int BATCH = 100;
    private static final int WAIT_MILLIS = 50;
    /** With more than that in memory the database is gone or far behind: what is added then is not known again. */
    private static final int MOST = 10_000;

    @Inject
    IdempotencyKeys keys;

    private final Map<String, Answer> waiting = new ConcurrentHashMap<>();
    private final Queue<Answer> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean nudged = new AtomicBoolean();
    /** How many go into one commit: one after a failure, so that an answer that cannot be kept holds up no other. */
    private int together = BATCH;

    private volatile @Nullable ScheduledExecutorService keeper;

    /** Who writes; without him each answer is written by whoever gave it. */
    public void keepWith(ScheduledExecutorService executor) {
        keeper = executor;
    }

    /** Null if no committed work of this caller bears the key. */
    @Nullable
    StoredAnswer known(String caller, String key) {
        Answer answer = waiting.get(name(caller, key));
        return answer == null ? keys.known(caller, key) : answer.stored();
    }

    void add(Answer answer) {
        if (waiting.size() >= MOST) {
            return;
        }
        waiting.put(name(answer), answer);
        queue.add(answer);
        ScheduledExecutorService executor = keeper;
        if (executor == null) {
            turn();
        } else if (nudged.compareAndSet(false, true)) {
            executor.schedule(this::turn, WAIT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Writes what is waiting; what cannot be written waits for the next turn. */
    public synchronized void turn() {
        nudged.set(false);
        List<Answer> batch = next();
        while (!batch.isEmpty()) {
            try {
                keys.keep(batch);
            } catch (RuntimeException | Error e) {
                queue.addAll(batch);
                together = 1;
                LOG.log(Level.WARNING, "{0} answers could not be kept yet: {1}", new Object[] {batch.size(), e});
                return;
            }
            batch.forEach(answer -> waiting.remove(name(answer), answer));
            batch = next();
        }
        together = BATCH;
    }

    private List<Answer> next() {
        List<Answer> batch = new ArrayList<>();
        while (batch.size() < together) {
            Answer answer = queue.poll();
            if (answer == null) {
                break;
            }
            batch.add(answer);
        }
        return batch;
    }

    private static String name(Answer answer) {
        return name(answer.claim().caller(), answer.claim().key());
    }

    private static String name(String caller, String key) {
        return caller + "\n" + key;
    }
}
