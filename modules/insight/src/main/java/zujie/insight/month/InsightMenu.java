package zujie.insight.month;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import zujie.platform.access.Role;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

@ApplicationScoped
class InsightMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(
                        "web.menu.insight",
                        600,
                        "insight.menu.month",
                        "/console/insight/month.xhtml",
                        Set.of(Role.POLICE_OFFICER, Role.POLICE_APPROVER)),
                new MenuEntry(
                        "web.menu.insight",
                        605,
                        "insight.menu.funnel",
                        "/console/insight/funnel.xhtml",
                        Set.of(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)));
    }
}
