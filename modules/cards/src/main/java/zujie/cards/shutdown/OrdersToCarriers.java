package zujie.cards.shutdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.directory.api.UrgedOrders;
import zujie.kernel.rule.NotFound;

/** Beside an order to a carrier stand its desks and the calls by which it was urged (催办). */
@ApplicationScoped
class OrdersToCarriers implements UrgedOrders {

    @Inject
    NumberOrderBook book;

    @Override
    public String subjectType() {
        return "number-order";
    }

    @Override
    public String page() {
        return "/console/cards/number-order.xhtml";
    }

    @Override
    public boolean isInScope(UUID id) {
        try {
            book.require(id);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
