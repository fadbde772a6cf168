package zujie.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;

/** The stored shares. */
@ApplicationScoped
class Shares {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** Of a case of the caller's scope, to be revoked. @throws NotFound {@code casework.share-not-found} */
    CaseShare take(UUID id) {
        return database.createQuery(
                        "select s from CaseShare s where s.id = :id and s.caseUnitPath like :unit", CaseShare.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.share-not-found"));
    }

    /** Those of a case that the caller sees, the newest first. */
    List<CaseShare> of(UUID caseId) {
        return database.createQuery(
                        "select s from CaseShare s where s.caseId = :case order by s.sharedAt desc, s.id desc",
                        CaseShare.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    boolean isShared(UUID caseId, String orgCode, Instant now) {
        return of(caseId).stream().anyMatch(s -> s.orgCode().equals(orgCode) && s.isLive(now));
    }

    void add(CaseShare share) {
        database.persist(share);
        database.flush();
    }
}
