package zujie.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.timer.TimerHandler;
import zujie.platform.timer.Timers;

/** When a work item's clock runs out: say so, and again to the next in the chain until somebody reacts. */
@ApplicationScoped
class EscalateWorkItem implements TimerHandler {

    static final String KIND = "platform.escalate-work-item";

    /** A chain of duty is rarely longer. */
    private static final int MOST = 3;

    private static final Duration BETWEEN = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Timers timers;

    @Inject
    Event<WorkItemOverdue> overdue;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due) {
        WorkItem item = database.find(WorkItem.class, UUID.fromString(subject));
        if (item == null || !item.isOpen()) {
            return;
        }
        item.escalate();
        overdue.fire(new WorkItemOverdue(item.toRow()));
        if (item.escalation() < MOST) {
            timers.set(KIND, item.id(), due.plus(BETWEEN));
        }
    }
}
