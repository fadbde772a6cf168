package zujie.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import zujie.platform.access.Role;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** The directory's lines of the menu. */
@ApplicationScoped
class DirectoryMenu implements MenuEntries {

    private static final String GROUP = "web.menu.directory";
    private static final String SCREENS = "/console/directory/";

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                entry(710, "organisations", Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN),
                entry(720, "accounts", Role.SECURITY_ADMIN),
                entry(730, "service-accounts", Role.SECURITY_ADMIN),
                entry(740, "delegations", Role.POLICE_APPROVER));
    }

    private static MenuEntry entry(int order, String screen, Role... roles) {
        return new MenuEntry(GROUP, order, "directory.menu." + screen, SCREENS + screen + ".xhtml", Set.of(roles));
    }
}
