package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopPayments;
import zujie.funds.ledger.Ledger;
import zujie.platform.paging.Cursor;

/** The figures out of orders and ledger. */
@ApplicationScoped
class StopFiguresReader implements StopPayments {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Ledger ledger;

    @Override
    public StopFigures figures(Instant from, Instant to, String unitPath) {
        long orders = database.createQuery(
                        "select count(s) from StopPayment s where s.times.issuedAt >= :from and s.times.issuedAt < :to"
                                + " and s.parties.unitPath like :unit",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .getSingleResult();
        Ledger.Sum sum = ledger.sum(from, to, unitPath);
        return new StopFigures(orders, sum.executed(), sum.accountBalanceFen(), sum.disputedFen());
    }

    @Override
    public List<StopLine> lines(Instant from, Instant to, String unitPath, @Nullable String cursor) {
        Cursor after = Cursor.parse(cursor);
        TypedQuery<StopPayment> query = database.createQuery(
                        "select s from StopPayment s where s.times.issuedAt >= :from and s.times.issuedAt < :to"
                                + " and s.parties.unitPath like :unit"
                                + (after == null
                                        ? ""
                                        : " and (s.times.issuedAt > :at or (s.times.issuedAt = :at and s.id > :id))")
                                + " order by s.times.issuedAt, s.id",
                        StopPayment.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .setMaxResults(MOST);
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return query.getResultList().stream().map(StopFiguresReader::line).toList();
    }

    private static StopLine line(StopPayment s) {
        BankAnswer answer = s.answer();
        return new StopLine(
                s.id(),
                s.orderNo(),
                s.parties().bankName(),
                s.state().name(),
                s.parties().unitPath(),
                s.times().issuedAt(),
                answer == null ? null : answer.executedAt(),
                answer == null ? null : answer.accountBalanceFen(),
                answer == null ? null : answer.disputedFen(),
                Cursor.at(s.times().issuedAt(), s.id()).text());
    }
}
