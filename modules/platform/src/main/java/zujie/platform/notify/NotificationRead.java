package zujie.platform.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That an account has read a notification. */
@Entity
@IdClass(NotificationRead.Key.class)
@Table(name = "platform_notification_read")
class NotificationRead {

    /** Which notification by whom; a class and not a record, because Hibernate wants to fill it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        long notificationId;
        String account = "";

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.notificationId == notificationId && key.account.equals(account);
        }

        @Override
        public int hashCode() {
            return Objects.hash(notificationId, account);
        }
    }

    @Id
    @Column(name = "notification_id")
    private long notificationId;

    @Id
    private String account;

    @Column(name = "read_at")
    private Instant readAt;

    protected NotificationRead() {}
}
