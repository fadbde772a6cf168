package zujie.platform.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the jobs: once a second it looks which are due and takes their leases. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    @Inject
    Leases leases;

    @Inject
    @Any
    Instance<Job> jobs;

    /** One beat: every job that is due and free gets its turn. */
    public void turn() {
        Set<String> notDue = notDue();
        for (Job job : jobs) {
            try {
                if (!notDue.contains(job.name()) && leases.take(job)) {
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

    /** One question for all of them. While it has no answer each job is tried and says itself what is wrong. */
    private Set<String> notDue() {
        try {
            return leases.notDue();
        } catch (RuntimeException e) {
            return Set.of();
        }
    }
}
