package zujie.casework.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zujie.kernel.rule.NotFound;

/** The decisions on pairs of cases, and the cases they are about. */
@ApplicationScoped
class LinkRegister {

    private static final String CASES =
            "select c.id, c.caseNo, c.title, str(c.state), c.orgName, c.unitPath, c.openedAt from CaseFile c"
                    + " where c.id in :ids and c.unitPath like :unit";

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    /** @throws NotFound {@code casework.case-not-found} if there is none in that unit and below */
    LinkedCase require(UUID id, String unitPath) {
        return seen(List.of(id), unitPath).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.case-not-found"));
    }

    /** Those of the cases that lie in that unit and below. */
    List<LinkedCase> seen(Collection<UUID> ids, String unitPath) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.createQuery(CASES, Object[].class)
                .setParameter("ids", ids)
                .setParameter("unit", unitPath + "%")
                .getResultStream()
                .map(c -> new LinkedCase(
                        (UUID) c[0],
                        c[1].toString(),
                        c[2].toString(),
                        c[3].toString(),
                        c[4].toString(),
                        c[5].toString(),
                        (Instant) c[6]))
                .toList();
    }

    Map<UUID, CaseLink> decisions(UUID caseId) {
        Map<UUID, CaseLink> decisions = new HashMap<>();
        database.createQuery("select l from CaseLink l where l.lowCase = :case or l.highCase = :case", CaseLink.class)
                .setParameter("case", caseId)
                .getResultList()
                .forEach(link -> decisions.put(link.other(caseId), link));
        return decisions;
    }

    Optional<CaseLink> between(UUID one, UUID other) {
        return database.createQuery(
                        "select l from CaseLink l where l.lowCase = :low and l.highCase = :high", CaseLink.class)
                .setParameter("low", CaseLink.low(one, other))
                .setParameter("high", CaseLink.high(one, other))
                .getResultStream()
                .findFirst();
    }

    void add(CaseLink link) {
        database.persist(link);
        database.flush();
    }
}
