package zujie.cards.shutdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import zujie.cards.api.NumberOrders;

@ApplicationScoped
class ExecutedNumbers implements NumberOrders {

    @PersistenceContext(unitName = "cards")
    EntityManager database;

    @Override
    public long executedBetween(Instant from, Instant to, String unitPath) {
        return database.createQuery(
                        "select count(o) from NumberOrder o where o.answer.executedAt >= :from"
                                + " and o.answer.executedAt < :to and o.parties.unitPath like :unit",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .getSingleResult();
    }
}
