package zujie.platform.notify;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Takes notifications off the caller's bell. */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.LEGAL_REVIEWER,
    Role.OUTREACH_WORKER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.TELECOM_OPERATOR,
    Role.REGULATOR,
    Role.MARKET_OFFICER,
    Role.TAX_OFFICER,
    Role.SYSTEM_ADMIN,
    Role.SECURITY_ADMIN,
    Role.AUDITOR
})
public class MarkNotificationsRead {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Notifications notifications;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** Those of the given ids that are the caller's and unread; all for an empty list. Returns how many. */
    public int handle(List<Long> ids) {
        Actor actor = caller.actor();
        List<Long> mine = notifications.unread(actor, MOST).stream()
                .map(NotificationRow::id)
                .filter(id -> ids.isEmpty() || ids.contains(id))
                .toList();
        for (Long id : mine) {
            database.createNativeQuery("insert ignore into platform_notification_read"
                            + " (notification_id, account, read_at) values (?1, ?2, ?3)")
                    .setParameter(1, id)
                    .setParameter(2, actor.username())
                    .setParameter(3, clock.now())
                    .executeUpdate();
        }
        AuditNotes.detail("count", mine.size());
        return mine.size();
    }
}
