package zujie.funds.counter.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zujie.funds.counter.CheckBook;
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

/** Where the counter stands in the menu, 倒查 on reports, and whose files those of a checklist are. */
@ApplicationScoped
class CounterParts implements MenuEntries, RecordActions, AttachmentOwner {

    private static final Set<Role> ALL =
            Set.of(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER);

    @Inject
    CheckBook checks;

    @Inject
    Caller caller;

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                entry(240, "counter-checks", ALL),
                entry(241, "counter-posts", ALL),
                entry(242, "counter-rewards", Set.of(Role.BANK_OPERATOR, Role.BANK_CHECKER)),
                entry(243, "trace-backs", ALL));
    }

    private static MenuEntry entry(int place, String screen, Set<Role> roles) {
        return new MenuEntry(
                "web.menu.funds", place, "funds.menu." + screen, "/console/funds/" + screen + ".xhtml", roles);
    }

    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        if (!"report".equals(record.type()) || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            return List.of();
        }
        return List.of(new ActionLink(
                Texts.get(locale, "funds.action.trace-back"),
                "/console/funds/trace-backs.xhtml?report=" + record.id(),
                null));
    }

    @Override
    public String subjectType() {
        return CheckBook.TYPE;
    }

    @Override
    public String requireVisible(String subjectId) {
        if (ALL.stream().noneMatch(caller.actor()::has)) {
            throw NotFound.of("funds.check-not-found");
        }
        return checks.require(RecordId.of(subjectId, "funds.check-not-found")).bankPath();
    }

    /** The signed notice and the evidence by the bank, its own by police who came. */
    @Override
    public boolean mayAttach(String subjectId) {
        return mayAttach(caller.actor());
    }

    /** Police who approve read, and add nothing. */
    static boolean mayAttach(Actor actor) {
        return actor.hasAny(Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.DESK_OFFICER, Role.POLICE_OFFICER);
    }
}
