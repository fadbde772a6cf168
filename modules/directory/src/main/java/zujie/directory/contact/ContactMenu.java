package zujie.directory.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import zujie.platform.access.Role;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

@ApplicationScoped
class ContactMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.funds",
                298,
                "directory.menu.duty-desks",
                "/console/directory/duty-desks.xhtml",
                Set.of(
                        Role.SYSTEM_ADMIN,
                        Role.DESK_OFFICER,
                        Role.POLICE_OFFICER,
                        Role.POLICE_APPROVER,
                        Role.BANK_OPERATOR,
                        Role.BANK_CHECKER)));
    }
}
