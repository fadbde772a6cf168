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
@ApplicationScoped
class OrdersToBanks {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    boolean has(String entity, UUID id) {
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
    static class Stops implements UrgedOrders {

        @Inject
        OrdersToBanks orders;

        @Override
        public String subjectType() {
            return "stop-payment";
        }

        @Override
        public String page() {
            return "/console/funds/stop.xhtml";
        }

        @Override
        public boolean isInScope(UUID id) {
            return orders.has("StopPayment", id);
        }
    }

    /** 冻结. */
    @ApplicationScoped
    static class Freezes implements UrgedOrders {

        @Inject
        OrdersToBanks orders;

        @Override
        public String subjectType() {
            return "freeze";
        }

        @Override
        public String page() {
            return "/console/funds/freeze.xhtml";
        }

        @Override
        public boolean isInScope(UUID id) {
            return orders.has("FreezeOrder", id);
        }
    }

    /** 查询. */
    @ApplicationScoped
    static class Queries implements UrgedOrders {

        @Inject
        OrdersToBanks orders;

        @Override
        public String subjectType() {
            return "account-query";
        }

        @Override
        public String page() {
            return "/console/funds/lookup.xhtml";
        }

        @Override
        public boolean isInScope(UUID id) {
            return orders.has("AccountQuery", id);
        }
    }
}
