package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/**
 * Which cases of others are open to the caller's unit now. Lists ask first and widen their scope only then: without shares,
 * which is the rule, they keep their index.
 */
@ApplicationScoped
public class SharedCases {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** Ids of the cases; mostly none. */
    public List<UUID> live() {
        return database.createQuery(
                        "select distinct s.caseId from CaseShare s where s.unitPath like :unit"
                                + " and s.revokedAt is null and s.endsAt > :now",
                        UUID.class)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setParameter("now", clock.now())
                .getResultList();
    }
}
