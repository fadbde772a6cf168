package zujie.web.bell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import zujie.platform.access.Caller;
import zujie.platform.notify.NotificationRow;
import zujie.platform.notify.Notifications;

/** What the reader has not read yet. */
@Named("bell")
@RequestScoped
public class Bell {

    private static final int SHOWN = 50;

    @Inject
    Notifications notifications;

    @Inject
    Caller caller;

    private List<NotificationRow> unread;

    public List<NotificationRow> getUnread() {
        if (unread == null) {
            unread = notifications.unread(caller.actor(), SHOWN);
        }
        return unread;
    }

    /** A figure up to 49, {@code 50+} from there, empty for none. */
    public String getCount() {
        int count = getUnread().size();
        return count == 0 ? "" : count < SHOWN ? String.valueOf(count) : SHOWN + "+";
    }
}
