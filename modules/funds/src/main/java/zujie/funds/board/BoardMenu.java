package zujie.funds.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import zujie.platform.access.Role;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

@ApplicationScoped
class BoardMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.funds",
                290,
                "funds.menu.golden-hour",
                "/console/funds/golden-hour.xhtml",
                Set.of(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)));
    }
}
