package zujie.platform.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import zujie.platform.access.Actor;
import zujie.platform.clock.BusinessClock;
import zujie.platform.lease.Job;

/**
 * What people are told inside the console. A notification commits with the fact that it tells of. It is no record: after
 * thirty days it is forgotten.
 */
@ApplicationScoped
public class Notifications implements Job {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_TEXT = 300;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    BusinessClock clock;

    /** Something just entered, and whom it is for. */
    public record Arrival(NotificationRow row, Predicate<Actor> isFor) {}

    @Transactional(TxType.MANDATORY)
    public void tell(NewNotification notification) {
        String text = notification.text();
        String cut = text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
        NewNotification fitting = new NewNotification(
                notification.label(),
                cut,
                notification.link(),
                notification.sound(),
                notification.upward(),
                notification.account(),
                notification.role(),
                notification.unitPath());
        database.persist(Notification.of(fitting, clock.now(), system()));
    }

    /** What the actor has not read, the newest first; no personal data, hence without an audit row. */
    @Transactional
    public List<NotificationRow> unread(Actor actor, int most) {
        if (actor.roles().isEmpty() || actor.unitPath().isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select n from Notification n where (n.account = :me or n.account is null and n.role in :roles"
                                + " and (n.unitPath = :unit or n.upward = true and n.unitPath like :below))"
                                + " and n.enteredAt > :since and not exists (select 1 from NotificationRead r"
                                + " where r.notificationId = n.id and r.account = :me) order by n.id desc",
                        Notification.class)
                .setParameter("me", actor.username())
                .setParameter("roles", actor.roles())
                .setParameter("unit", actor.unitPath())
                .setParameter("below", actor.unitPath() + "%")
                .setParameter("since", system().minus(KEPT))
                .setMaxResults(most)
                .getResultStream()
                .map(Notification::toRow)
                .toList();
    }

    /** What was entered since an instant of the system's clock, by whatever instance, in order. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Arrival> enteredSince(Instant since) {
        return database.createQuery(
                        "select n from Notification n where n.enteredAt > :since order by n.id", Notification.class)
                .setParameter("since", since)
                .setMaxResults(1_000)
                .getResultStream()
                .map(n -> new Arrival(n.toRow(), n::isFor))
                .toList();
    }

    /** Drops what was told before an instant of business time: nobody needs yesterday's bells of a loaded history. */
    @Transactional
    public void forgetUntil(Instant business) {
        database.createQuery("delete from Notification n where n.createdAt < :until")
                .setParameter("until", business)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "notification-cleaning";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean run() {
        int most = 5_000;
        database.createNativeQuery("delete r from platform_notification_read r"
                        + " left join platform_notification n on n.id = r.notification_id where n.id is null")
                .executeUpdate();
        return database.createNativeQuery("delete from platform_notification where entered_at < ?1 limit " + most)
                        .setParameter(1, system().minus(KEPT))
                        .executeUpdate()
                == most;
    }

    private static Instant system() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
