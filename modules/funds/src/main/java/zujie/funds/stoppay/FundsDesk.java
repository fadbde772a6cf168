package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

/** Where the stops stand in menu and desk. */
@ApplicationScoped
class FundsDesk implements MenuEntries, DeskTiles {

    private static final String LIST = "/console/funds/stops.xhtml";

    @Inject
    StopQueries queries;

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.funds",
                200,
                "funds.menu.stops",
                LIST,
                Set.of(
                        Role.DESK_OFFICER,
                        Role.POLICE_OFFICER,
                        Role.POLICE_APPROVER,
                        Role.BANK_OPERATOR,
                        Role.BANK_CHECKER)));
    }

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        boolean bank = actor.hasAny(Role.BANK_OPERATOR, Role.BANK_CHECKER);
        if (!bank && !actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        StopQueries.Waiting waiting = queries.waiting();
        List<DeskTile> tiles = new ArrayList<>();
        if (!bank) {
            tiles.add(new DeskTile(
                    200,
                    Texts.get(locale, "funds.tile.today"),
                    Money.ofFen(waiting.balanceToday()).toString(),
                    Texts.get(
                            locale,
                            "funds.tile.today-hint",
                            waiting.executedToday(),
                            Money.ofFen(waiting.disputedToday()).toString()),
                    "green",
                    LIST + "?today=true"));
        }
        tiles.add(new DeskTile(
                210,
                Texts.get(locale, bank ? "funds.tile.to-answer" : "funds.tile.unanswered"),
                String.valueOf(waiting.unanswered()),
                waiting.late() == 0 ? "" : Texts.get(locale, "funds.tile.late", waiting.late()),
                waiting.late() > 0 ? "red" : waiting.unanswered() > 0 ? "amber" : "plain",
                LIST + "?state=ISSUED"));
        return tiles;
    }
}
