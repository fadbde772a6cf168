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
        return List.copyOf(names(on).keySet());
    }

    @Override
    public Map<String, String> names(LocalDate on) {
        Map<String, String> names = new LinkedHashMap<>();
        all().stream().filter(type -> type.isInForce(on)).forEach(type -> names.put(type.code(), type.name()));
        return names;
    }

    @Override
    public String name(String code, LocalDate on) {
        String last = code;
        for (FraudType type : all()) {
            if (type.code().equals(code)) {
                if (type.isInForce(on)) {
                    return type.name();
                }
                last = type.name();
            }
        }
        return last;
    }

    /** Every row ever, by code and time; there are some dozens. */
    List<FraudType> all() {
        return database.createQuery("select f from FraudType f order by f.key.code, f.key.validFrom", FraudType.class)
                .getResultList();
    }
}
