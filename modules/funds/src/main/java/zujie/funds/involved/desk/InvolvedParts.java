package zujie.funds.involved.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import zujie.casework.api.Cases;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.ActionLink;
import zujie.web.record.RecordActions;
import zujie.web.record.RecordRef;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** Where the list stands in the menu, and the action on a case. */
@ApplicationScoped
class InvolvedParts implements MenuEntries, RecordActions {

    @Inject
    Caller caller;

    @Inject
    Cases cases;

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.funds",
                250,
                "funds.menu.involved-accounts",
                "/console/funds/involved-accounts.xhtml",
                Set.of(
                        Role.DESK_OFFICER,
                        Role.POLICE_OFFICER,
                        Role.POLICE_APPROVER,
                        Role.BANK_OPERATOR,
                        Role.BANK_CHECKER)));
    }

    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        if (!"case".equals(record.type())
                || !caller.actor().has(Role.POLICE_OFFICER)
                || !cases.isOwn(UUID.fromString(record.id()))) {
            return List.of();
        }
        return List.of(new ActionLink(
                Texts.get(locale, "funds.action.involved"),
                "/console/funds/new-involved-account.xhtml?case=" + record.id(),
                null));
    }
}
