package zujie.funds.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import zujie.directory.api.UrgedOrders;
import zujie.funds.order.Reach;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** Stops, freezes and queries, beside which stand the desks of their bank and the calls to it. */
abstract class OrdersToBanks implements UrgedOrders {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    private final String entity;
    private final String subjectType;
    private final String page;

    private OrdersToBanks(String entity, String subjectType, String page) {
        this.entity = entity;
        this.subjectType = subjectType;
        this.page = page;
    }

    @Override
    public String subjectType() {
        return subjectType;
    }

    @Override
    public String page() {
        return page;
    }

    @Override
    public boolean isInScope(UUID id) {
        Actor actor = caller.actor();
        return !database.createQuery(
                        "select o.id from " + entity + " o where o.id = :id and " + Reach.condition(actor, "o"),
                        UUID.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .getResultList()
                .isEmpty();
    }

    /** 止付. */
    @ApplicationScoped
    static class Stops extends OrdersToBanks {
        Stops() {
            super("StopPayment", "stop-payment", "/console/funds/stop.xhtml");
        }
    }

    /** 冻结. */
    @ApplicationScoped
    static class Freezes extends OrdersToBanks {
        Freezes() {
            super("FreezeOrder", "freeze", "/console/funds/freeze.xhtml");
        }
    }

    /** 查询. */
    @ApplicationScoped
    static class Queries extends OrdersToBanks {
        Queries() {
            super("AccountQuery", "account-query", "/console/funds/lookup.xhtml");
        }
    }
}
