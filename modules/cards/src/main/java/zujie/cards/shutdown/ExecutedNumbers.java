package zujie.cards.shutdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zujie.cards.api.CarrierFigures;
import zujie.cards.api.NumberLine;
import zujie.cards.api.NumberOrders;
import zujie.cards.api.NumberSelection;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;

/** The figures out of the orders. */
@ApplicationScoped
class ExecutedNumbers implements NumberOrders {

    private static final int MOST = 200;
    private static final String ISSUED = " o.issuedAt >= :from and o.issuedAt < :to and o.parties.unitPath like :unit";
    private static final String EXECUTED =
            " o.answer.executedAt >= :from and o.answer.executedAt < :to and o.parties.unitPath like :unit";
    private static final String IS_LATE = " (o.answer.answeredAt > o.dueAt or o.state = :issued and o.dueAt < :now)";

    @PersistenceContext(unitName = "cards")
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Override
    public long executedBetween(Instant from, Instant to, String unitPath) {
        return database.createQuery("select count(o) from NumberOrder o where" + EXECUTED, Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .getSingleResult();
    }

    @Override
    public List<CarrierFigures> byCarrier(Instant from, Instant to, String unitPath) {
        Map<String, long[]> counts = new TreeMap<>();
        grouped("sum(case when" + IS_LATE + " then 1 else 0 end)", ISSUED, from, to, unitPath)
                .setParameter("issued", NumberOrderState.ISSUED)
                .setParameter("now", clock.now())
                .getResultStream()
                .forEach(row -> counts.put((String) row[0], new long[] {number(row[1]), number(row[2]), 0}));
        grouped("0", EXECUTED, from, to, unitPath)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((String) row[0], carrier -> new long[3])[2] = number(row[1]));
        return counts.entrySet().stream()
                .map(carrier -> new CarrierFigures(
                        carrier.getKey(),
                        organisations
                                .find(carrier.getKey())
                                .map(Organisation::shortName)
                                .orElse(carrier.getKey()),
                        carrier.getValue()[0],
                        carrier.getValue()[1],
                        carrier.getValue()[2]))
                .toList();
    }

    private TypedQuery<Object[]> grouped(String more, String where, Instant from, Instant to, String unitPath) {
        return database.createQuery(
                        "select o.parties.carrierCode, count(o), " + more + " from NumberOrder o where" + where
                                + " group by o.parties.carrierCode",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%");
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    @Override
    public List<NumberLine> lines(NumberSelection selection, @Nullable String cursor) {
        Cursor after = Cursor.parse(cursor);
        Instant now = clock.now();
        boolean late = selection.which() == NumberSelection.Which.LATE;
        String carrier = selection.carrierCode();
        TypedQuery<NumberOrder> query = database.createQuery(
                        "select o from NumberOrder o where"
                                + (selection.which() == NumberSelection.Which.EXECUTED ? EXECUTED : ISSUED)
                                + (late ? " and" + IS_LATE : "")
                                + (carrier == null ? "" : " and o.parties.carrierCode = :carrier")
                                + (after == null ? "" : " and (o.issuedAt > :at or (o.issuedAt = :at and o.id > :id))")
                                + " order by o.issuedAt, o.id",
                        NumberOrder.class)
                .setParameter("from", selection.from())
                .setParameter("to", selection.to())
                .setParameter("unit", selection.unitPath() + "%")
                .setMaxResults(MOST);
        if (late) {
            query.setParameter("issued", NumberOrderState.ISSUED).setParameter("now", now);
        }
        if (carrier != null) {
            query.setParameter("carrier", carrier);
        }
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return query.getResultList().stream().map(o -> line(o, now)).toList();
    }

    private static NumberLine line(NumberOrder o, Instant now) {
        CarrierAnswer answer = o.answer();
        // What was selected has been issued.
        Instant issued = Objects.requireNonNull(o.issuedAt());
        Instant due = Objects.requireNonNull(o.dueAt());
        Instant answered = answer == null ? null : answer.answeredAt();
        return new NumberLine(
                o.id(),
                o.orderNo(),
                o.parties().carrierCode(),
                o.parties().carrierName(),
                o.parties().orgName(),
                o.kind().name(),
                o.measure().name(),
                o.state().name(),
                o.state().tone(),
                issued,
                due,
                answered,
                answered == null ? o.state() == NumberOrderState.ISSUED && due.isBefore(now) : answered.isAfter(due),
                answer == null ? null : answer.executedAt(),
                Cursor.at(issued, o.id()).text());
    }
}
