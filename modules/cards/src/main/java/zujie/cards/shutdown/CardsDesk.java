package zujie.cards.shutdown;

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

/** Where the orders stand in menu and desk. */
@ApplicationScoped
class CardsDesk implements MenuEntries, DeskTiles {

    private static final String LIST = "/console/cards/number-orders.xhtml";

    @Inject
    NumberOrderQueries queries;

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.cards",
                400,
                "cards.menu.number-orders",
                LIST,
                Set.of(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.TELECOM_OPERATOR)));
    }

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        boolean carrier = actor.has(Role.TELECOM_OPERATOR);
        if (!carrier && !actor.hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        NumberOrderQueries.Waiting waiting = queries.waiting();
        return List.of(new DeskTile(
                400,
                Texts.get(locale, carrier ? "cards.tile.to-execute" : "cards.tile.at-carriers"),
                String.valueOf(waiting.all()),
                waiting.late() == 0 ? "" : Texts.get(locale, "cards.tile.late", waiting.late()),
                waiting.late() == 0 ? "plain" : "red",
                LIST + "?state=ISSUED"));
    }
}
