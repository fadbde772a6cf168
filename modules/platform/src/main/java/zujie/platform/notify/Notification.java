package zujie.platform.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** Something that people were told. Who has read it is kept apart, since several may read the same row. */
@Entity
@Immutable
@Table(name = "platform_notification")
class Notification {

    @Id
    // Not by the table itself: what an act writes goes to the database together only if no row must be in there at
    // once.
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_notification_no")
    @SequenceGenerator(
            name = "platform_notification_no",
            sequenceName = "platform_notification_no",
            allocationSize = 50)
    private Long id;

    private String label;
    private String text;
    private String link;
    private boolean sound;
    private boolean upward;
    private String account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_path")
    private String unitPath;

    /** By the business clock, as people read it. */
    @Column(name = "created_at")
    private Instant createdAt;

    /** By the system's clock, by which it is carried and forgotten. */
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Notification() {}

    static Notification of(NewNotification n, Instant business, Instant system) {
        Notification made = new Notification();
        made.label = n.label();
        made.text = n.text();
        made.link = n.link();
        made.sound = n.sound();
        made.upward = n.upward();
        made.account = n.account();
        made.role = n.role();
        made.unitPath = n.unitPath();
        made.createdAt = business;
        made.enteredAt = system;
        return made;
    }

    /** The same as the query of {@link Notifications#unread}. */
    boolean isFor(Actor actor) {
        if (account != null) {
            return account.equals(actor.username());
        }
        return actor.has(role) && (unitPath.equals(actor.unitPath()) || upward && actor.covers(unitPath));
    }

    NotificationRow toRow() {
        return new NotificationRow(id, label, text, link, sound, createdAt);
    }
}
