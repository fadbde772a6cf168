package zujie.funds.bankcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import zujie.kernel.rule.Conflict;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;

/**
 * 四眼原则: whether an answer has to wait for a checker. It binds people only. A bank's program answers at once, since its
 * own system has had it checked ({@code docs/adr/0023-four-eyes-in-the-bank.md}); so do police who enter what came back on
 * paper.
 */
@ApplicationScoped
public class FourEyes {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    BusinessClock clock;

    /** Whether operators of that bank answer through a checker today. */
    public boolean isOn(String bankCode) {
        return database.createQuery(
                        "select r.active from CheckRule r where r.bankCode = :bank and r.validFrom <= :today"
                                + " order by r.validFrom desc, r.setAt desc, r.id desc",
                        Boolean.class)
                .setParameter("bank", bankCode)
                .setParameter("today", clock.today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(false);
    }

    /** @throws Conflict {@code funds.check-needed} if this actor's answer has to be checked first */
    public void requireDirect(Actor actor, String bankCode) {
        if (actor.has(Role.BANK_OPERATOR) && isOn(bankCode)) {
            throw Conflict.of("funds.check-needed");
        }
    }
}
