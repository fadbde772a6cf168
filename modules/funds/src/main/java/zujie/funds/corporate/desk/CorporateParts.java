package zujie.funds.corporate.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.ActionLink;
import zujie.web.record.RecordActions;
import zujie.web.record.RecordRef;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** Where the checks stand in the menu, and the action on a case. */
@ApplicationScoped
class CorporateParts implements MenuEntries, RecordActions {

    @Inject
    Caller caller;

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.funds",
                252,
                "funds.menu.corporate-checks",
                "/console/funds/corporate-checks.xhtml",
                Set.of(
                        Role.POLICE_OFFICER,
                        Role.POLICE_APPROVER,
                        Role.BANK_OPERATOR,
                        Role.BANK_CHECKER,
                        Role.MARKET_OFFICER,
                        Role.TAX_OFFICER)));
    }

    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        if (!"case".equals(record.type()) || !caller.actor().has(Role.POLICE_OFFICER)) {
            return List.of();
        }
        return List.of(new ActionLink(
                Texts.get(locale, "funds.action.corporate"),
                "/console/funds/new-corporate-check.xhtml?case=" + record.id(),
                null));
    }
}
