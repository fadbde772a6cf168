package zujie.funds.freeze;

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

/** Where the freezes stand in menu and desk. */
@ApplicationScoped
class FreezeDesk implements MenuEntries, DeskTiles {

    private static final String LIST = "/console/funds/freezes.xhtml";

    @Inject
    FreezeQueries queries;

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.funds",
                210,
                "funds.menu.freezes",
                LIST,
                Set.of(
                        Role.DESK_OFFICER,
                        Role.POLICE_OFFICER,
                        Role.POLICE_APPROVER,
                        Role.LEGAL_REVIEWER,
                        Role.BANK_OPERATOR,
                        Role.BANK_CHECKER)));
    }

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        boolean bank = actor.hasAny(Role.BANK_OPERATOR, Role.BANK_CHECKER);
        if (!bank && !actor.hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        FreezeQueries.Waiting waiting = queries.waiting();
        String ending = String.valueOf(waiting.ending());
        String unanswered = String.valueOf(waiting.unanswered());
        return List.of(
                bank
                        ? new DeskTile(
                                220,
                                Texts.get(locale, "funds.tile.freezes-to-answer"),
                                unanswered,
                                Texts.get(locale, "funds.tile.freezes-ending-hint", ending),
                                waiting.unanswered() > 0 ? "amber" : "plain",
                                waiting.unanswered() > 0 ? LIST + "?state=ISSUED" : LIST + "?days=" + waiting.days())
                        : new DeskTile(
                                220,
                                Texts.get(locale, "funds.tile.freezes-ending", waiting.days()),
                                ending,
                                Texts.get(locale, "funds.tile.freezes-unanswered", unanswered),
                                waiting.ending() > 0 ? "red" : "plain",
                                LIST + "?days=" + waiting.days()));
    }
}
