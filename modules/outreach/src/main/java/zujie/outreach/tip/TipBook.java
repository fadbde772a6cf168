package zujie.outreach.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import zujie.casework.api.LeadDesk;
import zujie.kernel.rule.NotFound;

/** The stored tips. A tip goes where its lead goes: who may look at the lead may look at the tip. */
@ApplicationScoped
class TipBook {

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    LeadDesk leads;

    /** @throws NotFound {@code outreach.tip-not-found} */
    Tip require(UUID id) {
        return find("id", id).orElseThrow(() -> NotFound.of("outreach.tip-not-found"));
    }

    Optional<Tip> of(UUID leadId) {
        return find("leadId", leadId);
    }

    private Optional<Tip> find(String by, UUID value) {
        return database.createQuery("select t from Tip t where t." + by + " = :value", Tip.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst()
                .filter(tip -> isSeen(tip.leadId()));
    }

    private boolean isSeen(UUID leadId) {
        try {
            leads.require(leadId);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }
}
