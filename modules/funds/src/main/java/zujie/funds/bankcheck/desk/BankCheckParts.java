package zujie.funds.bankcheck.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.ProposalState;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** Where the bank's checking stands in menu and desk. */
@ApplicationScoped
class BankCheckParts implements MenuEntries, DeskTiles {

    private static final String LIST = "/console/funds/answer-proposals.xhtml";

    @Inject
    CheckAnswers check;

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(
                        "web.menu.funds",
                        225,
                        "funds.menu.answer-proposals",
                        LIST,
                        Set.of(Role.BANK_OPERATOR, Role.BANK_CHECKER)),
                new MenuEntry(
                        "web.menu.funds",
                        298,
                        "funds.menu.bank-check-rules",
                        "/console/funds/bank-check-rules.xhtml",
                        Set.of(Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.SYSTEM_ADMIN)));
    }

    @Override
    public List<DeskTile> tiles(Actor actor, Locale locale) {
        if (!actor.has(Role.BANK_CHECKER)) {
            return List.of();
        }
        int waiting = check.list(ProposalState.WAITING).size();
        return List.of(new DeskTile(
                225,
                Texts.get(locale, "funds.tile.answer-proposals"),
                String.valueOf(waiting),
                "",
                waiting > 0 ? "amber" : "plain",
                LIST + "?state=WAITING"));
    }
}
