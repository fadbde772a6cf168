package zujie.funds.corporate.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zujie.funds.corporate.CorporateBook;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentOwner;
import zujie.platform.text.Texts;
import zujie.web.record.ActionLink;
import zujie.web.record.RecordActions;
import zujie.web.record.RecordRef;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/**
 * Where the checks stand in the menu, the action on a case, and whose files those of a check are: of police and of the bank
 * that keeps the account. The authorities answer in words only (ADR 22).
 */
@ApplicationScoped
class CorporateParts implements MenuEntries, RecordActions, AttachmentOwner {

    @Inject
    CorporateBook book;

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

    @Override
    public String subjectType() {
        return CorporateBook.TYPE;
    }

    @Override
    public String requireVisible(String subjectId) {
        boolean reader = caller.actor()
                .hasAny(
                        Role.POLICE_OFFICER,
                        Role.POLICE_APPROVER,
                        Role.BANK_OPERATOR,
                        Role.BANK_CHECKER,
                        Role.BANK_GATEWAY);
        if (!reader) {
            throw NotFound.of("funds.corporate-not-found");
        }
        return book.unitOf(RecordId.of(subjectId, "funds.corporate-not-found"));
    }

    @Override
    public boolean mayAttach(String subjectId) {
        return mayAttach(caller.actor());
    }

    /** Those who approve or check read, and add nothing. */
    static boolean mayAttach(Actor actor) {
        return actor.hasAny(Role.POLICE_OFFICER, Role.BANK_OPERATOR, Role.BANK_GATEWAY);
    }
}
