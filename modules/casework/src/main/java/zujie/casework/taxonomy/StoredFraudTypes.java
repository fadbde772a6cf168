package zujie.casework.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
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
}
