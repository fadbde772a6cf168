package zujie.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The values that administrators have set, read anew when they are older than five seconds. */
@ApplicationScoped
class ParameterOverrides {

    private static final long REREAD_NANOS = Duration.ofSeconds(5).toNanos();

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    ParameterOverrides self;

    private volatile Map<String, List<ParameterChange>> changes = Map.of();
    private volatile long readAt;
    private volatile boolean fresh;

    /** In the order in which they were entered, the last first. */
    List<ParameterChange> of(String key) {
        long nanos = System.nanoTime();
        if (!fresh || nanos - readAt > REREAD_NANOS) {
            fresh = true;
            changes = self.read();
            readAt = nanos;
        }
        return changes.getOrDefault(key, List.of());
    }

    /** Apart from the caller's transaction, so that nobody sees a change that may still be rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<String, List<ParameterChange>> read() {
        return database
                .createQuery("select c from ParameterChange c order by c.id desc", ParameterChange.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ParameterChange::key));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ParameterChanged event) {
        fresh = false;
    }

    /** No database behind it. */
    @Vetoed
    static class None extends ParameterOverrides {
        @Override
        List<ParameterChange> of(String key) {
            return List.of();
        }
    }
}
