package zujie.casework.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.NotFound;

/** The stored members and supervision orders; ask for the case first. */
@ApplicationScoped
class Teams {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    /** In the order in which they joined. */
    List<TeamMember> members(UUID caseId) {
        return database.createQuery(
                        "select m from TeamMember m where m.caseId = :case order by m.joinedAt, m.id", TeamMember.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The oldest first. */
    List<SupervisionOrder> orders(UUID caseId) {
        return database.createQuery(
                        "select s from SupervisionOrder s where s.caseId = :case order by s.orderedAt, s.id",
                        SupervisionOrder.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** @throws NotFound {@code casework.member-not-found} */
    TeamMember member(UUID id) {
        TeamMember found = database.find(TeamMember.class, id);
        if (found == null) {
            throw NotFound.of("casework.member-not-found");
        }
        return found;
    }

    /** @throws NotFound {@code casework.supervision-not-found} */
    SupervisionOrder order(UUID id) {
        SupervisionOrder found = database.find(SupervisionOrder.class, id);
        if (found == null) {
            throw NotFound.of("casework.supervision-not-found");
        }
        return found;
    }

    boolean isIn(UUID caseId, UUID accountId) {
        return !database.createQuery("select m.id from TeamMember m where m.liveKey = :key", UUID.class)
                .setParameter("key", TeamMember.key(caseId, accountId))
                .getResultList()
                .isEmpty();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
