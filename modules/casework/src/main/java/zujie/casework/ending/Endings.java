package zujie.casework.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;

/** The stored requests, within the caller's scope. */
@ApplicationScoped
class Endings {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** To be decided. @throws NotFound {@code casework.ending-not-found} */
    CaseEnding take(UUID id) {
        return database.createQuery(
                        "select e from CaseEnding e where e.id = :id and e.unitPath like :unit", CaseEnding.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.ending-not-found"));
    }

    /** Those of a case that the caller sees, the oldest first. */
    List<CaseEnding> of(UUID caseId) {
        return database.createQuery(
                        "select e from CaseEnding e where e.caseId = :case order by e.askedAt, e.id", CaseEnding.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    Optional<CaseEnding> open(UUID caseId) {
        return database.createQuery("select e from CaseEnding e where e.openFor = :case", CaseEnding.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    void add(CaseEnding ending) {
        database.persist(ending);
        database.flush();
    }

    /** @throws RuleViolation {@code casework.suspect-under-measure}: nobody is left under a measure in a closed case */
    void refuseUnderMeasure(UUID caseId) {
        long held = database.createQuery(
                        "select count(m) from SuspectMeasure m where m.suspect.caseId = :case and m.endedAt is null",
                        Long.class)
                .setParameter("case", caseId)
                .getSingleResult();
        if (held > 0) {
            throw RuleViolation.of("casework.suspect-under-measure", held);
        }
    }
}
