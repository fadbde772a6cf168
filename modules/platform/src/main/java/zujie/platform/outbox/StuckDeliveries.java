package zujie.platform.outbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** What the operator sees and does about deliveries that do not get through. */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
public class StuckDeliveries {

    private static final int MOST = 200;
    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** Deliveries that have failed and are still open, oldest first, at most 200. */
    public List<StuckDelivery> list() {
        List<StuckDelivery> stuck = database.createQuery(
                        "select r from OutboxRow r where r.open = true and (r.state = :dead or r.lastError is not null)"
                                + " order by r.sequence",
                        OutboxRow.class)
                .setParameter("dead", OutboxRow.State.DEAD)
                .setMaxResults(MOST)
                .getResultStream()
                .map(OutboxRow::toStuck)
                .toList();
        AuditNotes.listed(stuck.stream().map(StuckDelivery::id).toList());
        return stuck;
    }

    /** Tries it again now. @throws Conflict while an attempt is under way */
    public void release(UUID id) {
        open(id).release(Clock.systemUTC().instant());
    }

    /**
     * Gives it up, with a reason, so that what waits behind it may go on.
     *
     * @throws Conflict while an attempt is under way
     * @throws InvalidValue without a reason of at most 500 characters
     */
    public void skip(UUID id, String reason) {
        AuditNotes.reason(reason);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "platform.reason-missing", LONGEST_REASON);
        }
        open(id).skip(reason, Clock.systemUTC().instant());
    }

    private OutboxRow open(UUID id) {
        AuditNotes.subject("delivery", id);
        OutboxRow row = database.find(OutboxRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.state() == OutboxRow.State.DONE || row.state() == OutboxRow.State.SKIPPED) {
            throw NotFound.of("platform.delivery-not-found");
        }
        if (row.isUnderWay(Clock.systemUTC().instant())) {
            throw Conflict.of("platform.delivery-under-way");
        }
        return row;
    }
}
