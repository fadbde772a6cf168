package zujie.funds.freeze.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.Slice;
import zujie.platform.work.WorkItems;

/** The objections on record, found within the caller's scope. */
@ApplicationScoped
class Objections {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    WorkItems workItems;

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

    /** If the holder sent it through the public site and every unit has answered, he is told so there. */
    void answeredToThePublic(FreezeObjection objection, Instant now) {
        if (objection.publicId() == null) {
            return;
        }
        boolean all = database.createQuery(
                        "select o from FreezeObjection o where o.publicId = :id", FreezeObjection.class)
                .setParameter("id", objection.publicId())
                .getResultStream()
                .noneMatch(FreezeObjection::isOpen);
        if (all) {
            database.find(PublicObjection.class, objection.publicId(), LockModeType.PESSIMISTIC_WRITE)
                    .answered(caller.actor().name(), "", now);
        }
    }

    /** Open objections go where their freeze goes. */
    void follow(@Observes FreezesForOthers.Reassigned moved) {
        database.createQuery("select o from FreezeObjection o where o.freezeId = :freeze", FreezeObjection.class)
                .setParameter("freeze", moved.freezeId())
                .getResultStream()
                .filter(FreezeObjection::isOpen)
                .forEach(o -> {
                    o.follow(moved.toOfficer(), moved.toPath());
                    workItems.handOn(
                            o.id(),
                            new WorkItems.Place(moved.fromPath(), Role.POLICE_OFFICER, moved.toOfficer()),
                            new WorkItems.Place(moved.toPath(), Role.POLICE_OFFICER, moved.toOfficer()));
                });
    }

    void add(PublicObjection sent) {
        database.persist(sent);
        AuditNotes.subject("public-objection", sent.id());
    }

    /** The one that a sheet became when it was sent first. */
    Optional<PublicObjection> ofSheet(UUID key) {
        return database.createQuery("select p from PublicObjection p where p.formKey = :key", PublicObjection.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<PublicObjection> ofReceipt(String receipt) {
        return database.createQuery("select p from PublicObjection p where p.receiptNo = :no", PublicObjection.class)
                .setParameter("no", receipt)
                .getResultStream()
                .findFirst();
    }

    /** What came in through the public site of the caller's unit or one below, the newest first. */
    Slice<PublicObjection> sent(@Nullable Cursor after, int size) {
        TypedQuery<PublicObjection> query = database.createQuery(
                        "select p from PublicObjection p where p.unitPath like :scope"
                                + (after == null
                                        ? ""
                                        : " and (p.receivedAt < :at or (p.receivedAt = :at and p.id < :id))")
                                + " order by p.receivedAt desc, p.id desc",
                        PublicObjection.class)
                .setParameter("scope", Reach.path(caller.actor()))
                .setMaxResults(size + 1);
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return Slice.of(query.getResultList(), size, p -> Cursor.at(p.receivedAt(), p.id()));
    }

    /** @throws NotFound {@code funds.objection-not-found} if there is none in the caller's scope */
    PublicObjection takeSent(UUID id) {
        AuditNotes.subject("public-objection", id);
        return database.createQuery(
                        "select p from PublicObjection p where p.id = :id and p.unitPath like :scope",
                        PublicObjection.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(caller.actor()))
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
