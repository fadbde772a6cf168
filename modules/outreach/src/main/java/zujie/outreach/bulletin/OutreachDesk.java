package zujie.outreach.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** Where bulletins stand in menu and desk. */
@ApplicationScoped
class OutreachDesk implements MenuEntries, DeskTiles {

    private static final String LIST = "/console/outreach/bulletins.xhtml";

    @Inject
    BulletinQueries queries;

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.outreach",
                500,
                "outreach.menu.bulletins",
                LIST,
                Set.of(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER)));
    }

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        if (!actor.hasAny(Role.OUTREACH_WORKER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        BulletinQueries.Week week = queries.week();
        return List.of(new DeskTile(
                500,
                Texts.get(locale, "outreach.tile.week"),
                String.valueOf(week.published()),
                week.waiting() == 0 ? "" : Texts.get(locale, "outreach.tile.waiting", week.waiting()),
                week.waiting() == 0 ? "plain" : "amber",
                LIST + "?state=" + (week.waiting() == 0 ? "PUBLISHED" : "SUBMITTED")));
    }
}
