package zujie.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.timer.Timers;

/** Opens and closes work items in the caller's transaction. */
@ApplicationScoped
public class WorkItems {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    @Inject
    Timers timers;

    @Inject
    Event<WorkItemOpened> opened;

    /** Opens a work item; its clock, if any, escalates it when nobody has reacted by then. */
    @Transactional(TxType.MANDATORY)
    public UUID open(NewWorkItem item) {
        WorkItem opening = WorkItem.of(item, clock.now());
        database.persist(opening);
        if (item.dueAt() != null) {
            timers.set(EscalateWorkItem.KIND, opening.id(), item.dueAt());
        }
        opened.fire(new WorkItemOpened(opening.toRow()));
        return opening.id();
    }

    /** Closes every open item of that kind about that subject as done. */
    @Transactional(TxType.MANDATORY)
    public void done(String kind, Object subjectId) {
        close(kind, subjectId, true);
    }

    /** Closes every open item of that kind about that subject as no longer needed. */
    @Transactional(TxType.MANDATORY)
    public void drop(String kind, Object subjectId) {
        close(kind, subjectId, false);
    }

    /** Where open items lie: in a unit, for holders of a role, for one of them if he is named. */
    public record Place(String unitPath, Role role, UUID officer) {}

    /**
     * Hands every open item about a subject on to another officer, with its clock: what lay in the first unit lies in the
     * second, what was for the first officer alone is for the second alone.
     */
    @Transactional(TxType.MANDATORY)
    public void handOn(Object subjectId, Place from, Place to) {
        List<WorkItem> open = database.createQuery(
                        "select w from WorkItem w where w.subjectId = :subject and w.state = :open and w.unitPath = :unit",
                        WorkItem.class)
                .setParameter("subject", subjectId.toString())
                .setParameter("open", WorkItem.State.OPEN)
                .setParameter("unit", from.unitPath())
                .getResultList();
        for (WorkItem item : open) {
            item.handOn(from, to);
            opened.fire(new WorkItemOpened(item.toRow()));
        }
    }

    private void close(String kind, Object subjectId, boolean done) {
        List<WorkItem> open = database.createQuery(
                        "select w from WorkItem w where w.subjectId = :subject and w.kind = :kind and w.state = :open",
                        WorkItem.class)
                .setParameter("subject", subjectId.toString())
                .setParameter("kind", kind)
                .setParameter("open", WorkItem.State.OPEN)
                .getResultList();
        for (WorkItem item : open) {
            item.close(done, caller.actor().username(), clock.now());
            timers.cancel(EscalateWorkItem.KIND, item.id());
        }
    }
}
