package zujie.casework.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zujie.casework.api.FraudTypes;

/** Reads the taxonomy from the database. */
@ApplicationScoped
class StoredFraudTypes implements FraudTypes {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Override
    public List<String> inForce(LocalDate on) {
        return database.createQuery(
                        "select f.key.code from FraudType f where f.key.validFrom <= :day"
                                + " and (f.validTo is null or f.validTo >= :day) order by f.key.code",
                        String.class)
                .setParameter("day", on)
                .getResultList();
    }

    @Override
    public Map<String, String> names(LocalDate on) {
        Map<String, String> names = new LinkedHashMap<>();
        database.createQuery(
                        "select f.key.code, f.name from FraudType f where f.key.validFrom <= :day"
                                + " and (f.validTo is null or f.validTo >= :day) order by f.key.code",
                        Object[].class)
                .setParameter("day", on)
                .getResultList()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }
}
