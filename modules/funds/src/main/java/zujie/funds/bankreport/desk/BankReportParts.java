package zujie.funds.bankreport.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zujie.funds.bankreport.OriginalApplications;
import zujie.funds.bankreport.ReadBankReports;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentOwner;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** Where the reports of banks stand in menu and desk, and whose papers they are (紧急止付申请表, 身份证). */
@ApplicationScoped
class BankReportParts implements MenuEntries, DeskTiles, AttachmentOwner {

    private static final String LIST = "/console/funds/bank-reports.xhtml";

    @Inject
    ReadBankReports reports;

    @Inject
    OriginalApplications originals;

    @Inject
    Caller caller;

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.funds",
                230,
                "funds.menu.bank-reports",
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
        if (!actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            return List.of();
        }
        long waiting = reports.waiting();
        return List.of(new DeskTile(
                240,
                Texts.get(locale, "funds.tile.bank-reports"),
                String.valueOf(waiting),
                "",
                waiting > 0 ? "amber" : "plain",
                LIST + "?state=RECEIVED"));
    }

    @Override
    public String subjectType() {
        return "bank-report";
    }

    @Override
    public String requireVisible(String subjectId) {
        if (!caller.actor()
                .hasAny(
                        Role.DESK_OFFICER,
                        Role.POLICE_OFFICER,
                        Role.POLICE_APPROVER,
                        Role.BANK_OPERATOR,
                        Role.BANK_CHECKER,
                        Role.BANK_GATEWAY)) {
            throw NotFound.of("funds.bankreport-not-found");
        }
        return originals.unitOf(RecordId.of(subjectId, "funds.bankreport-not-found"));
    }

    @Override
    public boolean mayAttach(String subjectId) {
        return mayAttach(caller.actor());
    }

    /** Those who approve or check read, and add nothing. */
    static boolean mayAttach(Actor actor) {
        return actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_OPERATOR, Role.BANK_GATEWAY);
    }
}
