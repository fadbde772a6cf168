package zujie.funds.query.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import zujie.funds.api.FlowLine;
import zujie.funds.api.MoneyFlows;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** The transactions that banks answered, each once however many queries brought it. */
@ApplicationScoped
class FlowReader implements MoneyFlows {

    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    @Override
    public List<FlowLine> of(String account, Instant from, Instant to) {
        return lines("t.account = :account", account, from, to);
    }

    @Override
    public List<FlowLine> with(String otherAccount, Instant from, Instant to) {
        return lines("t.otherAccount = :account", otherAccount, from, to);
    }

    private List<FlowLine> lines(String which, String account, Instant from, Instant to) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select new zujie.funds.api.FlowLine(t.queryId, t.bankCode, t.account, t.serial, t.direction,"
                                + " t.currency, t.amountFen, t.balanceFen, t.at, t.otherBank, t.otherAccount, t.otherName)"
                                + " from QueriedTransaction t where " + which
                                + " and t.at >= :from and t.at < :to and t.unitPath like :unit and t.supersededIn is null"
                                // Of two answers with the same row the later one holds.
                                + " and not exists (select 1 from QueriedTransaction l where l.account = t.account"
                                + " and l.serial = t.serial and l.bankCode = t.bankCode and l.supersededIn is null"
                                + " and l.unitPath like :unit and l.id > t.id)"
                                + " order by t.at, t.id",
                        FlowLine.class)
                .setParameter("account", account)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", actor.unitPath().isEmpty() ? "" : actor.unitPath() + "%")
                .setMaxResults(MOST)
                .getResultList();
    }
}
