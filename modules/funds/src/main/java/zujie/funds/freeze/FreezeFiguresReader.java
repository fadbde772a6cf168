package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import zujie.funds.api.FreezeFigures;
import zujie.funds.api.Freezes;
import zujie.funds.ledger.Ledger;

/** The figures out of orders, objections and ledger. */
@ApplicationScoped
class FreezeFiguresReader implements Freezes {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Ledger ledger;

    @Override
    public FreezeFigures figures(Instant from, Instant to, String unitPath) {
        Ledger.Sum sum = ledger.frozen(from, to, unitPath);
        long objected = count(
                "count(distinct x.freezeId) from FreezeObjection x where x.unitPath like :unit and x.wrong = true and x.answeredAt",
                from,
                to,
                unitPath);
        long foundByPolice = count(
                "count(x) from FreezeOrder x where x.parties.unitPath like :unit and x.state = 'RELEASED' and x.unfreezing.unrelated = true"
                        + " and not exists (select o.id from FreezeObjection o where o.freezeId = x.id and o.wrong = true) and x.endedAt",
                from,
                to,
                unitPath);
        return new FreezeFigures(
                count(
                        "count(x) from FreezeOrder x where x.parties.unitPath like :unit and x.times.issuedAt",
                        from,
                        to,
                        unitPath),
                sum.executed(),
                sum.accountBalanceFen(),
                sum.disputedFen(),
                count(
                        "count(x) from FreezeOrder x where x.parties.unitPath like :unit and x.state = 'EXPIRED' and x.endedAt",
                        from,
                        to,
                        unitPath),
                count("count(x) from FreezeObjection x where x.unitPath like :unit and x.takenAt", from, to, unitPath),
                objected + foundByPolice,
                objected);
    }

    /** @param what ends with the instant that must lie in the span */
    private long count(String what, Instant from, Instant to, String unitPath) {
        String instant = what.substring(what.lastIndexOf(' ') + 1);
        return database.createQuery("select " + what + " >= :from and " + instant + " < :to", Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .getSingleResult();
    }
}
