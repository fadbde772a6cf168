package zujie.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Sets and cancels timers on the business clock, in the caller's transaction: the fact and its clock commit together. */
@ApplicationScoped
public class Timers {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** One more timer; several of one kind may stand for one subject (alerts before an end). */
    @Transactional(TxType.MANDATORY)
    public void set(String kind, Object subject, Instant due) {
        database.persist(Timer.of(kind, subject.toString(), due));
    }

    /** Takes back every timer of that kind and subject that has not fired. */
    @Transactional(TxType.MANDATORY)
    public void cancel(String kind, Object subject) {
        database.flush();
        database.createQuery("update Timer t set t.state = :cancelled"
                        + " where t.kind = :kind and t.subject = :subject and t.state = :waiting")
                .setParameter("cancelled", Timer.State.CANCELLED)
                .setParameter("waiting", Timer.State.WAITING)
                .setParameter("kind", kind)
                .setParameter("subject", subject.toString())
                .executeUpdate();
    }
}
