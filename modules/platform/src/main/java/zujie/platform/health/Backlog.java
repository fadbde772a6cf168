package zujie.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** How far the application is behind, as figures for the metrics; read at most every five seconds. */
@ApplicationScoped
public class Backlog {

    private static final long REREAD_NANOS = Duration.ofSeconds(5).toNanos();

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Backlog self;

    private volatile Figures figures = new Figures(0, 0, 0, 0);
    private volatile long readAt;
    private volatile boolean fresh;

    /**
     * The figures of one moment.
     *
     * @param oldestSeconds age of the oldest message that is not yet delivered and not given up; 0 if there is none
     * @param dead messages and timers that wait for an operator
     * @param workItems open work items
     * @param unsealedSeconds age of the oldest audit row of the last hour that has no seal
     */
    public record Figures(long oldestSeconds, long dead, long workItems, long unsealedSeconds) {

        /** Whether somebody should look. */
        public boolean isDegraded() {
            return dead > 0 || oldestSeconds > 300 || unsealedSeconds > 120;
        }
    }

    @Gauge(
            name = "zujie_outbox_oldest_seconds",
            absolute = true,
            unit = "seconds",
            description = "Age of the oldest undelivered message")
    public long outboxOldestSeconds() {
        return now().oldestSeconds();
    }

    @Gauge(
            name = "zujie_stuck",
            absolute = true,
            unit = "none",
            description = "Messages and timers waiting for an operator")
    public long stuck() {
        return now().dead();
    }

    @Gauge(name = "zujie_work_items_open", absolute = true, unit = "none", description = "Open work items")
    public long workItemsOpen() {
        return now().workItems();
    }

    @Gauge(
            name = "zujie_audit_unsealed_seconds",
            absolute = true,
            unit = "seconds",
            description = "Age of the oldest audit row without a seal")
    public long auditUnsealedSeconds() {
        return now().unsealedSeconds();
    }

    /** The figures, at most five seconds old. */
    public Figures now() {
        long nanos = System.nanoTime();
        if (!fresh || nanos - readAt > REREAD_NANOS) {
            figures = self.read();
            readAt = nanos;
            fresh = true;
        }
        return figures;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Figures read() {
        return new Figures(
                number("select coalesce(max(timestampdiff(second, created_at, utc_timestamp(6))), 0)"
                        + " from platform_outbox where open and state in ('PENDING', 'RUNNING')"),
                number("select (select count(*) from platform_outbox where open and state = 'DEAD')"
                        + " + (select count(*) from platform_timer where state = 'DEAD')"),
                number("select count(*) from platform_work_item where state = 'OPEN'"),
                number("select coalesce(max(timestampdiff(second, a.at_system, utc_timestamp(6))), 0)"
                        + " from platform_audit a where a.at_system > utc_timestamp(6) - interval 1 hour"
                        + " and not exists (select 1 from platform_audit_sealed s where s.audit_id = a.id)"));
    }

    private long number(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
