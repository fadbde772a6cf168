package zujie.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries messages to their subscribers: at once after a commit, and once a second for what had to wait. Any number of
 * instances may do it: rows are taken with SKIP LOCKED.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());
    private static final int BATCH = 100;

    @Inject
    Deliveries deliveries;

    private final AtomicBoolean nudged = new AtomicBoolean();
    private volatile @Nullable ExecutorService carriers;

    /** Where a commit's messages are carried at once; without it they wait for the next beat. */
    public void carryWith(ExecutorService executor) {
        carriers = executor;
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten event) {
        ExecutorService executor = carriers;
        if (executor != null && nudged.compareAndSet(false, true)) {
            executor.submit(() -> {
                nudged.set(false);
                turn();
            });
        }
    }

    /** One beat. */
    public void turn() {
        try {
            drain();
        } catch (RuntimeException | Error e) {
            // The database may be gone for a while; the beat must go on, and an executor drops a task that throws.
            LOG.log(Level.WARNING, "The outbox could not be read: {0}", e.toString());
        }
    }

    /** Carries everything that is due now; returns when nothing more can be carried by this instance. */
    public void drain() {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (UUID id : deliveries.due(BATCH)) {
                progress |= carry(id);
            }
        }
    }

    private boolean carry(UUID id) {
        Deliveries.Turn turn;
        try {
            turn = deliveries.take(id);
        } catch (Exception | LinkageError e) {
            LOG.log(Level.WARNING, "Delivery " + id + " failed", e);
            deliveries.failed(id, e);
            return true;
        }
        Deliveries.Taken taken = turn.outside();
        if (taken != null) {
            carryOutside(taken);
        }
        return turn.mine();
    }

    private void carryOutside(Deliveries.Taken taken) {
        try {
            taken.subscriber().handle(taken.message());
        } catch (Exception | LinkageError e) {
            LOG.log(Level.WARNING, "Delivery " + taken.message().id() + " failed", e);
            deliveries.failed(taken, e);
            return;
        }
        deliveries.succeeded(taken);
    }
}
