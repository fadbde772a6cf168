package zujie.platform.lease;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the jobs: once a second it looks which are due and takes their leases. */
@ApplicationScoped
class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    Leases leases;

    @Inject
    @Any
    Instance<Job> jobs;

    private @Nullable ScheduledFuture<?> beat;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        beat = scheduler.scheduleWithFixedDelay(this::turn, 2_000, 1_000, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (beat != null) {
            beat.cancel(true);
        }
    }

    private void turn() {
        for (Job job : jobs) {
            try {
                if (leases.take(job)) {
                    boolean more = false;
                    try {
                        more = job.run();
                    } finally {
                        leases.giveBack(job, more);
                    }
                }
            } catch (RuntimeException | Error e) {
                // The database may be gone for a while; the beat must go on, and an executor drops a task that throws.
                LOG.log(Level.WARNING, "Job {0} failed: {1}", new Object[] {job.name(), e});
            }
        }
    }
}
