package zujie.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zujie.platform.access.Role;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** The lines of casework in the menu. */
@ApplicationScoped
class CaseworkMenu implements MenuEntries {

    private static final String GROUP = "web.menu.casework";
    private static final Set<Role> POLICE = EnumSet.of(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);

    private static final Set<Role> INVESTIGATORS = EnumSet.of(Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    private static final Set<Role> DESK = EnumSet.of(Role.DESK_OFFICER, Role.POLICE_OFFICER);

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(GROUP, 90, "casework.calls.title", "/console/casework/calls.xhtml", POLICE),
                new MenuEntry(GROUP, 95, "casework.roster.title", "/console/casework/roster.xhtml", POLICE),
                new MenuEntry(GROUP, 100, "casework.reports.title", "/console/casework/reports.xhtml", POLICE),
                new MenuEntry(GROUP, 110, "casework.cases.title", "/console/casework/cases.xhtml", POLICE),
                new MenuEntry(GROUP, 120, "casework.leads.title", "/console/casework/leads.xhtml", POLICE),
                new MenuEntry(GROUP, 130, "casework.series.title", "/console/casework/series.xhtml", POLICE),
                new MenuEntry(
                        "web.menu.platform",
                        430,
                        "casework.taxonomy.title",
                        "/console/casework/taxonomy.xhtml",
                        EnumSet.of(Role.SYSTEM_ADMIN)),
                new MenuEntry(GROUP, 150, "casework.imports.title", "/console/casework/imports.xhtml", DESK),
                new MenuEntry(
                        GROUP, 190, "casework.registers.title", "/console/casework/registers.xhtml", INVESTIGATORS));
    }
}
