package zujie.casework.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zujie.platform.search.refill.FindableRecords;

/** All that casework has to be found, for a search that is made anew. */
@ApplicationScoped
class CaseworkRecords implements FindableRecords {

    private static final Map<String, String> ENTITIES = Map.of(
            "report", "Report",
            "case", "CaseFile",
            "lead", "Lead",
            "suspect", "Suspect",
            "person", "RegisteredPerson");

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Findables findables;

    @Override
    public List<String> types() {
        return ENTITIES.keySet().stream().sorted().toList();
    }

    @Override
    public @Nullable UUID refill(String type, @Nullable UUID after, int most) {
        TypedQuery<UUID> query = database.createQuery(
                "select e.id from " + ENTITIES.get(type) + " e" + (after == null ? "" : " where e.id > :after")
                        + " order by e.id",
                UUID.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<UUID> ids = query.setMaxResults(most).getResultList();
        ids.forEach(put(type));
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }

    private Consumer<UUID> put(String type) {
        return switch (type) {
            case "report" -> findables::report;
            case "case" -> findables::caseFile;
            case "lead" -> findables::lead;
            case "suspect" -> findables::suspect;
            default -> findables::person;
        };
    }
}
