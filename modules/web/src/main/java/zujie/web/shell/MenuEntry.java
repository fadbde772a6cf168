package zujie.web.shell;

import java.util.Set;
import zujie.platform.access.Role;

/**
 * One line of the left menu.
 *
 * @param group key of the group it stands in: {@code web.menu.casework}
 * @param order place in the menu; groups come in the order of their first entry
 * @param key message key of its text
 * @param path of the screen, from the root: {@code /console/funds/stops.xhtml}
 * @param roles who sees it
 */
public record MenuEntry(String group, int order, String key, String path, Set<Role> roles) {

    public MenuEntry {
        roles = Set.copyOf(roles);
    }
}
