package zujie.funds.workmode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zujie.platform.memory.Remembered;

/** What was agreed with each institution; without a word about it it works directly, by console and REST. */
@ApplicationScoped
public class Institutions {

    private static final Way BY_DEFAULT = new Way(WorkMode.DIRECT, false, false);

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Institutions self;

    private final Remembered<Map<String, Way>> ways = new Remembered<>(() -> self.read());

    /** How an institution is reached. */
    public record Way(WorkMode mode, boolean payment, boolean gateway) {}

    /** Another way to work with an institution was agreed. */
    record Changed(String bankCode) {}

    public Way of(String bankCode) {
        return ways.get().getOrDefault(bankCode, BY_DEFAULT);
    }

    /** Codes of those that are reached on the platform or on paper. */
    public Set<String> byHand() {
        return ways.get().entrySet().stream()
                .filter(each -> each.getValue().mode() != WorkMode.DIRECT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Apart from the caller's transaction, so that nobody sees a change that may still be rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<String, Way> read() {
        return all().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toWay()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed event) {
        ways.forget();
    }

    Optional<Institution> find(String bankCode) {
        return Optional.ofNullable(database.find(Institution.class, bankCode));
    }

    void add(Institution institution) {
        database.persist(institution);
    }

    Map<String, Institution> all() {
        List<Institution> all = database.createQuery("select i from Institution i", Institution.class)
                .getResultList();
        return all.stream().collect(Collectors.toMap(i -> i.toRow("").bankCode(), i -> i));
    }
}
