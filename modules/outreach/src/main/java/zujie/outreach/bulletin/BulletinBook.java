package zujie.outreach.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;

/** The bulletins on record, found within the caller's scope. */
@ApplicationScoped
class BulletinBook {

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    Caller caller;

    /** The operand of {@code unitPath like}; a caller without an organisation sees nothing. */
    static String scope(Actor actor) {
        return actor.unitPath().isEmpty() ? "" : actor.unitPath() + "%";
    }

    /** @throws NotFound {@code outreach.bulletin-not-found} if there is none in the caller's scope */
    Bulletin require(UUID id) {
        Bulletin bulletin = database.createQuery(
                        "select b from Bulletin b where b.id = :id and b.unitPath like :unit", Bulletin.class)
                .setParameter("id", id)
                .setParameter("unit", scope(caller.actor()))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("outreach.bulletin-not-found"));
        AuditNotes.subject("bulletin", id);
        AuditNotes.caseNo(bulletin.caseNo());
        return bulletin;
    }

    void add(Bulletin bulletin) {
        database.persist(bulletin);
        AuditNotes.subject("bulletin", bulletin.id());
        AuditNotes.caseNo(bulletin.caseNo());
    }
}
