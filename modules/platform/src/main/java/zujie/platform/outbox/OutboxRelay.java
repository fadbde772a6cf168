package zujie.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries messages to their subscribers: at once after a commit, and once a second for what had to wait. Any number of
 * instances may do it: rows are taken with SKIP LOCKED. What leaves the process is carried by others, so many at a time:
 * a partner who does not answer keeps nobody waiting but the messages of his own key.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());
    private static final int BATCH = 100;

    @Inject
    Deliveries deliveries;

    /** How many calls outside may be under way at a time; each may last until its time-out. */
    private static final int MOST_OUTSIDE = 16;

    private final Semaphore outside = new Semaphore(MOST_OUTSIDE);
    private final AtomicBoolean nudged = new AtomicBoolean();
    private volatile @Nullable ExecutorService carriers;
    private volatile @Nullable ExecutorService couriers;

    /** Where a commit's messages are carried at once; without it they wait for the next beat. */
    public void carryWith(ExecutorService executor) {
        carriers = executor;
    }

    /** Who carries what leaves the process; without them the beat itself does, one after the other. */
    public void deliverWith(ExecutorService executor) {
        couriers = executor;
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten event) {
        wake();
    }

    private void wake() {
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
            for (Deliveries.Due due : deliveries.due(BATCH)) {
                progress |= due.outside() ? send(due.id()) : carry(due.id());
            }
        }
    }

    /** By a courier, if there is one and he is free; else it waits until one is. */
    private boolean send(UUID id) {
        ExecutorService executor = couriers;
        if (executor == null) {
            return carry(id);
        }
        if (!outside.tryAcquire()) {
            return false;
        }
        boolean sent = false;
        try {
            Deliveries.Taken taken = take(id);
            if (taken != null) {
                executor.submit(() -> {
                    try {
                        carryOutside(taken);
                    } finally {
                        outside.release();
                        // The next of its key, and what found no courier free, can go now.
                        wake();
                    }
                });
                sent = true;
            }
            return taken != null;
        } finally {
            if (!sent) {
                outside.release();
            }
        }
    }

    private Deliveries.@Nullable Taken take(UUID id) {
        try {
            return deliveries.take(id).outside();
        } catch (Exception | LinkageError e) {
            LOG.log(Level.WARNING, "Delivery " + id + " failed", e);
            deliveries.failed(id, e);
            return null;
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
