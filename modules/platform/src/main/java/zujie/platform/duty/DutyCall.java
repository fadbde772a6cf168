package zujie.platform.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import zujie.platform.access.Role;
import zujie.platform.outbox.Outbox;

/** Calls the next in the duty chain, through the outbox: nothing leaves before the fact is committed. */
@ApplicationScoped
public class DutyCall {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Outbox outbox;

    /**
     * Sends a text message to the n-th in the chain: first those of the unit itself, then those of the units above it.
     * Nothing happens where the chain has no n-th.
     *
     * @param nth 1 is called first
     * @param subject what it is about; messages about one subject keep their order
     * @param text masked
     */
    @Transactional(TxType.MANDATORY)
    public void call(Role role, String unitPath, int nth, Object subject, String text) {
        List<DutyEntry> chain = database.createQuery(
                        "select d from DutyEntry d where d.role = :role and :unit like concat(d.unitPath, '%')"
                                + " order by length(d.unitPath) desc, d.position",
                        DutyEntry.class)
                .setParameter("role", role)
                .setParameter("unit", unitPath)
                .getResultList();
        if (nth >= 1 && nth <= chain.size()) {
            outbox.publish(
                    SmsDelivery.TOPIC, subject, new Sms(chain.get(nth - 1).phone(), text));
        }
    }
}
