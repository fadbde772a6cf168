package zujie.casework.seizure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CasesInHand;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.audit.AuditNotes;

/** The stored items; who sees their case sees them. */
@ApplicationScoped
class Seizures {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    CasesInHand cases;

    /**
     * To be settled.
     *
     * @throws NotFound {@code casework.seizure-not-found}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    SeizedItem worked(UUID id, @Nullable Integer seen) {
        SeizedItem found = database.find(SeizedItem.class, id);
        if (found == null) {
            throw NotFound.of("casework.seizure-not-found");
        }
        try {
            cases.seen(found.caseId());
        } catch (NotFound hidden) {
            throw NotFound.of("casework.seizure-not-found");
        }
        cases.worked(found.caseId());
        AuditNotes.detail("item", id);
        if (seen != null && seen != found.version()) {
            throw Conflict.of("platform.changed-meanwhile");
        }
        return found;
    }

    List<SeizedItem> of(UUID caseId) {
        return database.createQuery(
                        "select i from SeizedItem i where i.caseId = :case order by i.seizedAt, i.id", SeizedItem.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    void add(SeizedItem item) {
        database.persist(item);
        database.flush();
    }
}
