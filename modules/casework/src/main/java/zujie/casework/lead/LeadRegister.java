package zujie.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** The stored leads. Seen by who holds one, gave it or pushed it, and by the units above those; moved by its holder. */
@ApplicationScoped
class LeadRegister {

    /** A partner's path begins with its own code, a police unit's with a police code: one rule serves them all. */
    static final String SEEN = "(l.unitPath like :unit or l.originPath like :unit or l.pusherPath like :unit)";

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** To be looked at. @throws NotFound {@code casework.lead-not-found} if there is none in the caller's scope */
    Lead require(UUID id) {
        return one("l.id = :id and " + SEEN, id);
    }

    /** To be moved by the unit that holds it. @throws NotFound {@code casework.lead-not-found} */
    Lead held(UUID id, @Nullable Integer seen) {
        Lead found = one("l.id = :id and l.unitPath like :unit", id);
        if (seen != null && seen != found.version()) {
            throw Conflict.of("platform.changed-meanwhile");
        }
        return found;
    }

    /** As {@link #held}, several at once. @throws NotFound if one of them is not in the caller's hands */
    List<Lead> held(Collection<UUID> ids) {
        List<Lead> found = ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select l from Lead l where l.id in :ids and l.unitPath like :unit order by l.id",
                                Lead.class)
                        .setParameter("ids", ids)
                        .setParameter("unit", unit(caller.actor()))
                        .getResultList();
        if (found.isEmpty() || found.size() < ids.stream().distinct().count()) {
            throw NotFound.of("casework.lead-not-found");
        }
        return found;
    }

    boolean isHeld(Lead lead) {
        return caller.actor().covers(lead.unitPath());
    }

    void add(Lead lead) {
        database.persist(lead);
    }

    List<LeadMove> moves(UUID lead) {
        return database.createQuery(
                        "select m from LeadMove m where m.lead.id = :lead order by m.at, m.id", LeadMove.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** The leads of a case that the caller may see, the oldest first. */
    List<Lead> ofCase(UUID caseId, int most) {
        return database.createQuery(
                        "select l from Lead l where l.caseId = :case and " + SEEN + " order by l.registeredAt, l.id",
                        Lead.class)
                .setParameter("case", caseId)
                .setParameter("unit", unit(caller.actor()))
                .setMaxResults(most)
                .getResultList();
    }

    private Lead one(String where, UUID id) {
        return database.createQuery("select l from Lead l where " + where, Lead.class)
                .setParameter("id", id)
                .setParameter("unit", unit(caller.actor()))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.lead-not-found"));
    }

    /** @throws NotFound for who has no place in any tree, and so no leads */
    static String unit(Actor actor) {
        if (actor.unitPath().isEmpty()) {
            throw NotFound.of("casework.lead-not-found");
        }
        return actor.unitPath() + "%";
    }
}
