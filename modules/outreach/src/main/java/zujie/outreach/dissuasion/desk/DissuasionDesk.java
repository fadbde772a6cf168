package zujie.outreach.dissuasion.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zujie.kernel.money.Money;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** Where dissuasions stand in menu and desk. */
@ApplicationScoped
class DissuasionDesk implements MenuEntries, DeskTiles {

    private static final String GROUP = "web.menu.outreach";
    private static final String LIST = "/console/outreach/dissuasions.xhtml";
    private static final Set<Role> READERS =
            Set.of(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER);

    @Inject
    DissuasionQueries queries;

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(GROUP, 490, "outreach.menu.dissuasions", LIST, READERS),
                new MenuEntry(GROUP, 510, "outreach.menu.sms", "/console/outreach/sms-templates.xhtml", READERS));
    }

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        if (!actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.OUTREACH_WORKER)) {
            return List.of();
        }
        DissuasionQueries.Today today = queries.today();
        return List.of(new DeskTile(
                40,
                Texts.get(locale, "outreach.tile.dissuasions"),
                String.valueOf(today.running()),
                today.late() > 0
                        ? Texts.get(locale, "outreach.tile.late", today.late())
                        : Texts.get(
                                locale, "outreach.tile.dissuaded", today.dissuaded(), Money.ofFen(today.savedFen())),
                today.late() > 0 ? "red" : today.running() > 0 ? "amber" : "plain",
                LIST + "?which=DUE"));
    }
}
