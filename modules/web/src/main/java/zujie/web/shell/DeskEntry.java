package zujie.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zujie.platform.access.Role;

/** The desk stands first in everybody's menu. */
@ApplicationScoped
class DeskEntry implements MenuEntries {

    static final String PATH = "/console/desk.xhtml";

    private static final Set<Role> PEOPLE =
            EnumSet.allOf(Role.class).stream().filter(Role::forPeople).collect(Collectors.toUnmodifiableSet());

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("web.menu.desk", 0, "web.menu.my-desk", PATH, PEOPLE));
    }
}
