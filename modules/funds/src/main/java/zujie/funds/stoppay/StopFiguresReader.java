package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.api.BankFigures;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopPayments;
import zujie.funds.api.StopSelection;
import zujie.funds.ledger.Ledger;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;

/** The figures out of orders and ledger. */
@ApplicationScoped
class StopFiguresReader implements StopPayments {

    private static final int MOST = 200;
    private static final String ORDERED =
            " s.times.issuedAt >= :from and s.times.issuedAt < :to and s.parties.unitPath like :unit";
    private static final String EXECUTED =
            " s.answer.executedAt >= :from and s.answer.executedAt < :to and s.parties.unitPath like :unit";
    private static final String IS_LATE =
            " (s.answer.answeredAt > s.times.dueAt or s.state = :issued and s.times.dueAt < :now)";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Override
    public StopFigures figures(Instant from, Instant to, String unitPath) {
        long orders = database.createQuery("select count(s) from StopPayment s where" + ORDERED, Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .getSingleResult();
        Ledger.Sum sum = ledger.sum(from, to, unitPath);
        return new StopFigures(orders, sum.executed(), sum.accountBalanceFen(), sum.disputedFen());
    }

    @Override
    public List<BankFigures> byBank(Instant from, Instant to, String unitPath) {
        Map<String, long[]> counts = new TreeMap<>();
        database.createQuery(
                        "select s.parties.bankCode, count(s), sum(case when" + IS_LATE
                                + " then 1 else 0 end) from StopPayment s where" + ORDERED
                                + " group by s.parties.bankCode",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .setParameter("issued", StopState.ISSUED)
                .setParameter("now", clock.now())
                .getResultStream()
                .forEach(row -> counts.put(
                        (String) row[0], new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
        Map<String, Ledger.Sum> sums = ledger.sumByBank(from, to, unitPath);
        sums.keySet().forEach(bank -> counts.putIfAbsent(bank, new long[2]));
        return counts.entrySet().stream()
                .map(bank -> {
                    Ledger.Sum sum = sums.getOrDefault(bank.getKey(), new Ledger.Sum(0, 0, 0));
                    return new BankFigures(
                            bank.getKey(),
                            organisations
                                    .find(bank.getKey())
                                    .map(Organisation::shortName)
                                    .orElse(bank.getKey()),
                            bank.getValue()[0],
                            bank.getValue()[1],
                            sum.executed(),
                            sum.accountBalanceFen(),
                            sum.disputedFen());
                })
                .toList();
    }

    @Override
    public List<StopLine> lines(StopSelection selection, @Nullable String cursor) {
        Cursor after = Cursor.parse(cursor);
        Instant now = clock.now();
        boolean late = selection.which() == StopSelection.Which.LATE;
        String bank = selection.bankCode();
        TypedQuery<StopPayment> query = database.createQuery(
                        "select s from StopPayment s where"
                                + (selection.which() == StopSelection.Which.EXECUTED ? EXECUTED : ORDERED)
                                + (late ? " and" + IS_LATE : "")
                                + (bank == null ? "" : " and s.parties.bankCode = :bank")
                                + (after == null
                                        ? ""
                                        : " and (s.times.issuedAt > :at or (s.times.issuedAt = :at and s.id > :id))")
                                + " order by s.times.issuedAt, s.id",
                        StopPayment.class)
                .setParameter("from", selection.from())
                .setParameter("to", selection.to())
                .setParameter("unit", selection.unitPath() + "%")
                .setMaxResults(MOST);
        if (late) {
            query.setParameter("issued", StopState.ISSUED).setParameter("now", now);
        }
        if (bank != null) {
            query.setParameter("bank", bank);
        }
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return query.getResultList().stream().map(s -> line(s, now)).toList();
    }

    private static StopLine line(StopPayment s, Instant now) {
        BankAnswer answer = s.answer();
        Instant due = s.times().dueAt();
        Instant answered = answer == null ? null : answer.answeredAt();
        return new StopLine(
                s.id(),
                s.orderNo(),
                s.parties().bankCode(),
                s.parties().bankName(),
                s.parties().orgName(),
                s.state().name(),
                s.state().tone(),
                s.parties().unitPath(),
                s.times().issuedAt(),
                due,
                answered,
                answered == null ? s.state() == StopState.ISSUED && due.isBefore(now) : answered.isAfter(due),
                answer == null ? null : answer.executedAt(),
                answer == null ? null : answer.accountBalanceFen(),
                answer == null ? null : answer.disputedFen(),
                Cursor.at(s.times().issuedAt(), s.id()).text());
    }
}
