package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;

/** Finds a report by the number that people know it by. */
@ApplicationScoped
class ReportNumbers {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** @throws InvalidValue {@code casework.report-no-unknown} if no report of the caller's scope has it, or several have */
    UUID require(String field, @Nullable String typed) {
        List<UUID> found = database.createQuery(
                        "select r.id from Report r where r.reportNo = :no and r.unitPath like :unit", UUID.class)
                .setParameter("no", typed == null ? "" : typed.strip())
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw InvalidValue.onField(field, "casework.report-no-unknown");
        }
        return found.get(0);
    }
}
