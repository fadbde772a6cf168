package zujie.funds.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import zujie.funds.api.MoneyBooks;
import zujie.platform.Ids;
import zujie.platform.clock.BusinessClock;

/** Two figures that are never mixed, and never added twice (domain rules §10). */
@ApplicationScoped
public class Ledger implements MoneyBooks {

    private static final Set<LedgerEntry.Kind> STOPS =
            EnumSet.of(LedgerEntry.Kind.STOPPED, LedgerEntry.Kind.STOPPED_AGAIN, LedgerEntry.Kind.STOP_CORRECTED);

    private static final Set<LedgerEntry.Kind> FREEZES =
            EnumSet.of(LedgerEntry.Kind.FROZEN, LedgerEntry.Kind.FREEZE_CORRECTED);

    /** Later than any entry. */
    private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

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

    /**
     * Brings what the books say of an order to what is true now, by entries of the difference beside the old ones: what they
     * said on any past day is told by {@code recorded_at}. Another moment of execution takes the order along to its span.
     * Nothing happens for an order without entries; of money that another order counts, the sums stay zero.
     *
     * @param balanceFen 账户止付余额, or 冻结金额 as far as no other freeze counts it
     * @param disputedFen 其中涉案金额
     */
    public void correct(UUID orderId, long balanceFen, long disputedFen, Instant at) {
        List<LedgerEntry> entries = entries(Set.of(orderId));
        if (entries.isEmpty()) {
            return;
        }
        LedgerEntry first = entries.get(0);
        long balance = first.isCountedElsewhere() ? 0 : balanceFen;
        long disputed = first.isCountedElsewhere() ? 0 : disputedFen;
        long balanceNow =
                entries.stream().mapToLong(LedgerEntry::accountBalanceFen).sum();
        long disputedNow = entries.stream().mapToLong(LedgerEntry::disputedFen).sum();
        Instant atNow = entries.get(entries.size() - 1).at();
        int seq = entries.size();
        Instant now = clock.now();
        if (!atNow.equals(at)) {
            database.persist(first.correction(Ids.next(), seq, -1, -balanceNow, -disputedNow, atNow, now));
            database.flush();
            database.persist(first.correction(Ids.next(), seq + 1, 1, balance, disputed, at, now));
        } else if (balance != balanceNow || disputed != disputedNow) {
            database.persist(
                    first.correction(Ids.next(), seq, 0, balance - balanceNow, disputed - disputedNow, at, now));
        }
        database.flush();
    }

    /** Those of these orders that stand in the books, in the order in which they were entered. */
    public List<UUID> inOrder(Collection<UUID> orders) {
        return entries(orders).stream().map(LedgerEntry::orderId).distinct().toList();
    }

    private List<LedgerEntry> entries(Collection<UUID> orders) {
        return database.createQuery(
                        "select e from LedgerEntry e where e.orderId in :orders order by e.entryNo", LedgerEntry.class)
                .setParameter("orders", orders)
                .getResultList();
    }

    /** What was stopped in a unit and below from {@code from} until before {@code to}. */
    public Sum sum(Instant from, Instant to, String unitPath) {
        return sum(STOPS, from, to, unitPath, FOR_EVER);
    }

    /** The same of freezes: 冻结金额 and 其中涉案金额. */
    public Sum frozen(Instant from, Instant to, String unitPath) {
        return sum(FREEZES, from, to, unitPath, FOR_EVER);
    }

    @Override
    public Booked stopped(Instant from, Instant to, String unitPath, Instant known) {
        return booked(sum(STOPS, from, to, unitPath, known));
    }

    @Override
    public Booked frozen(Instant from, Instant to, String unitPath, Instant known) {
        return booked(sum(FREEZES, from, to, unitPath, known));
    }

    private static Booked booked(Sum sum) {
        return new Booked(sum.executed(), sum.accountBalanceFen(), sum.disputedFen());
    }

    private Sum sum(Set<LedgerEntry.Kind> kinds, Instant from, Instant to, String unitPath, Instant known) {
        Object[] sums = database.createQuery(
                        "select coalesce(sum(e.orders), 0), coalesce(sum(e.accountBalanceFen), 0), coalesce(sum(e.disputedFen), 0)"
                                + " from LedgerEntry e where e.at >= :from and e.at < :to and e.unitPath like :unit"
                                + " and e.kind in :kinds and e.recordedAt < :known",
                        Object[].class)
                .setParameter("kinds", kinds)
                .setParameter("known", known)
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
                        "select e.bankCode, sum(e.orders), coalesce(sum(e.accountBalanceFen), 0),"
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
