package zujie.funds.freeze.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;

/** The objections on record, found within the caller's scope. */
@ApplicationScoped
class Objections {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    private static String scope(Actor actor) {
        return Reach.isBank(actor) ? "o.bankPath like :scope" : "o.unitPath like :scope";
    }

    void add(FreezeObjection objection) {
        database.persist(objection);
        AuditNotes.subject("freeze-objection", objection.id());
    }

    /** To be changed. @throws NotFound {@code funds.objection-not-found} if there is none in the caller's scope */
    FreezeObjection take(UUID id) {
        Actor actor = caller.actor();
        AuditNotes.subject("freeze-objection", id);
        return database.createQuery(
                        "select o from FreezeObjection o where o.id = :id and " + scope(actor), FreezeObjection.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.objection-not-found"));
    }

    /** Those to one freeze, oldest first. */
    List<FreezeObjection> to(UUID freeze) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select o from FreezeObjection o where o.freezeId = :freeze and " + scope(actor)
                                + " order by o.takenAt, o.id",
                        FreezeObjection.class)
                .setParameter("freeze", freeze)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(200)
                .getResultList();
    }
}
