package zujie.funds.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zujie.platform.Ids;
import zujie.platform.clock.BusinessClock;

/** Two figures that are never mixed, and never added twice (domain rules §10). */
@ApplicationScoped
public class Ledger {

    private static final Set<LedgerEntry.Kind> STOPS =
            EnumSet.of(LedgerEntry.Kind.STOPPED, LedgerEntry.Kind.STOPPED_AGAIN);

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    BusinessClock clock;

    /**
     * Enters a stop.
     *
     * @param counted false if this money was counted before: a second stop, or a stop beside one in force
     */
    public void enter(Stopped stopped, boolean counted) {
        database.persist(LedgerEntry.of(Ids.next(), stopped, counted, clock.now()));
    }

    /** Enters what a freeze holds, as far as no other freeze counts it. */
    public void enter(Frozen frozen) {
        database.persist(LedgerEntry.of(Ids.next(), frozen, clock.now()));
    }

    /** What was stopped in a unit and below from {@code from} until before {@code to}. */
    public Sum sum(Instant from, Instant to, String unitPath) {
        return sum(STOPS, from, to, unitPath);
    }

    /** The same of freezes: 冻结金额 and 其中涉案金额. */
    public Sum frozen(Instant from, Instant to, String unitPath) {
        return sum(EnumSet.of(LedgerEntry.Kind.FROZEN), from, to, unitPath);
    }

    private Sum sum(Set<LedgerEntry.Kind> kinds, Instant from, Instant to, String unitPath) {
        Object[] sums = database.createQuery(
                        "select count(e), coalesce(sum(e.accountBalanceFen), 0), coalesce(sum(e.disputedFen), 0)"
                                + " from LedgerEntry e where e.at >= :from and e.at < :to and e.unitPath like :unit"
                                + " and e.kind in :kinds",
                        Object[].class)
                .setParameter("kinds", kinds)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .getSingleResult();
        return new Sum(number(sums[0]), number(sums[1]), number(sums[2]));
    }

    /** The same of each bank that stopped something in the span, by the code of its head office. */
    public Map<String, Sum> sumByBank(Instant from, Instant to, String unitPath) {
        Map<String, Sum> sums = new TreeMap<>();
        database.createQuery(
                        "select e.bankCode, count(e), coalesce(sum(e.accountBalanceFen), 0),"
                                + " coalesce(sum(e.disputedFen), 0) from LedgerEntry e"
                                + " where e.at >= :from and e.at < :to and e.unitPath like :unit"
                                + " and e.kind in :kinds group by e.bankCode",
                        Object[].class)
                .setParameter("kinds", STOPS)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .getResultStream()
                .forEach(row -> sums.put((String) row[0], new Sum(number(row[1]), number(row[2]), number(row[3]))));
        return sums;
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /**
     * Sums of a span.
     *
     * @param executed executed orders, second ones included
     */
    public record Sum(long executed, long accountBalanceFen, long disputedFen) {}
}
