package zujie.funds.workmode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was agreed with each institution; without a word about it it works directly, by console and REST. */
@ApplicationScoped
public class Institutions {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    /** How an institution is reached. */
    public record Way(WorkMode mode, boolean payment, boolean gateway) {}

    public Way of(String bankCode) {
        return find(bankCode)
                .map(i -> new Way(i.mode(), i.isPayment(), i.isGateway()))
                .orElse(new Way(WorkMode.DIRECT, false, false));
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
