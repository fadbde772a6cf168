package zujie.platform.notify;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Role;

/**
 * What is to be told, and to whom: one account, or the holders of a role in a unit.
 *
 * @param label message key of what has come up, such as {@code funds.work.answer-stop}
 * @param text what it is about, masked
 * @param link path of the screen that shows it; empty if there is none
 * @param sound whether it shall be heard
 * @param upward whether the units above are told as well
 */
public record NewNotification(
        String label,
        String text,
        String link,
        boolean sound,
        boolean upward,
        @Nullable String account,
        @Nullable Role role,
        String unitPath) {

    public static NewNotification forAccount(String username, String label, String text, String link) {
        return new NewNotification(label, text, link, false, false, Objects.requireNonNull(username), null, "");
    }

    public static NewNotification forUnit(Role role, String unitPath, String label, String text, String link) {
        return new NewNotification(label, text, link, false, false, null, role, unitPath);
    }

    public NewNotification withSound() {
        return new NewNotification(label, text, link, true, upward, account, role, unitPath);
    }

    public NewNotification alsoAbove() {
        return new NewNotification(label, text, link, sound, true, account, role, unitPath);
    }
}
