package zujie.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.timer.TimerHandler;
import zujie.platform.timer.Timers;

/** When a work item's clock runs out: say so, and again to the next in the chain until somebody reacts. */
@ApplicationScoped
class EscalateWorkItem implements TimerHandler {

    static final String KIND = "platform.escalate-work-item";

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Timers timers;

    @Inject
    Parameters parameters;

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
        LocalDate day = LocalDate.ofInstant(due, BusinessClock.ZONE);
        if (item.escalation() < parameters.number("platform.escalate-count", day)) {
            timers.set(KIND, item.id(), due.plus(parameters.duration("platform.escalate-after-minutes", day)));
        }
    }
}
