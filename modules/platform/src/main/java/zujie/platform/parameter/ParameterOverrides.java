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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zujie.platform.memory.Remembered;

/** The values that administrators have set, remembered for moments. */
@ApplicationScoped
class ParameterOverrides {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    ParameterOverrides self;

    private final Remembered<Map<String, List<ParameterChange>>> changes = new Remembered<>(() -> self.read());

    /** In the order in which they were entered, the last first. */
    List<ParameterChange> of(String key) {
        return changes.get().getOrDefault(key, List.of());
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
        changes.forget();
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
