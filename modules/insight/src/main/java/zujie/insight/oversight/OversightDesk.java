package zujie.insight.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zujie.cards.api.CarrierFigures;
import zujie.kernel.money.Money;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** An authority's desk and menu. */
@ApplicationScoped
class OversightDesk implements MenuEntries, DeskTiles {

    private static final String MONTH = "/console/insight/oversight.xhtml";
    private static final String STOPS = "/console/insight/oversight-stops.xhtml";
    private static final String NUMBERS = "/console/insight/oversight-numbers.xhtml";

    @Inject
    Mandates mandates;

    @Inject
    OversightFigures figures;

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("web.menu.insight", 610, "insight.menu.oversight", MONTH, Set.of(Role.REGULATOR)));
    }

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        if (!actor.has(Role.REGULATOR)) {
            return List.of();
        }
        if (mandates.find(actor).isEmpty()) {
            return List.of(new DeskTile(
                    600,
                    Texts.get(locale, "insight.tile.mandate"),
                    Texts.get(locale, "insight.tile.no-mandate"),
                    Texts.get(locale, "insight.tile.no-mandate-hint"),
                    "amber",
                    "/console/desk.xhtml"));
        }
        OversightView view = figures.handle(null);
        DeskTile received = new DeskTile(
                600,
                Texts.get(locale, "insight.tile.received"),
                String.valueOf(view.received()),
                view.area(),
                "plain",
                MONTH);
        if (view.ofCarriers()) {
            long issued =
                    view.carriers().stream().mapToLong(CarrierFigures::issued).sum();
            return List.of(
                    received,
                    orders(locale, "insight.tile.numbers", issued, view.numbersShut(), NUMBERS),
                    late(locale, view.late(), NUMBERS));
        }
        DeskTile stops = orders(
                locale,
                "insight.tile.stops",
                view.stopsOrdered(),
                view.stopsExecuted(),
                view.ofBanks() ? STOPS : MONTH);
        DeskTile balance = new DeskTile(
                630,
                Texts.get(locale, "insight.tile.balance"),
                Money.ofFen(view.accountBalanceFen()).toString(),
                Texts.get(
                        locale,
                        "insight.tile.disputed",
                        Money.ofFen(view.disputedFen()).toString()),
                "green",
                view.ofBanks() ? STOPS + "?which=EXECUTED" : MONTH);
        return view.ofBanks()
                ? List.of(received, stops, late(locale, view.late(), STOPS), balance)
                : List.of(received, stops, balance);
    }

    private static DeskTile orders(Locale locale, String label, long orders, long executed, String link) {
        return new DeskTile(
                610,
                Texts.get(locale, label),
                String.valueOf(orders),
                Texts.get(locale, "insight.tile.executed", executed),
                "plain",
                link);
    }

    private static DeskTile late(Locale locale, long late, String link) {
        return new DeskTile(
                620,
                Texts.get(locale, "insight.tile.late"),
                String.valueOf(late),
                Texts.get(locale, "insight.tile.late-hint"),
                late > 0 ? "red" : "plain",
                link + "?which=LATE");
    }
}
