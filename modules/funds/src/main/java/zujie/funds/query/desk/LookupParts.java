package zujie.funds.query.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zujie.casework.api.Cases;
import zujie.funds.query.QueryBook;
import zujie.funds.query.ReadQueries;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentOwner;
import zujie.platform.text.Texts;
import zujie.web.desk.DeskTile;
import zujie.web.desk.DeskTiles;
import zujie.web.record.ActionLink;
import zujie.web.record.RecordActions;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** Where queries stand in menu and desk, what they add to other records, and whose papers they are. */
@ApplicationScoped
class LookupParts implements MenuEntries, DeskTiles, RecordActions, RelatedRecords, AttachmentOwner {

    private static final String LIST = "/console/funds/lookups.xhtml";
    private static final Map<String, String> GROUNDS =
            Map.of("report", "report", "case", "case", "stop-payment", "stop", "freeze", "freeze");

    @Inject
    ReadQueries queries;

    @Inject
    QueryBook book;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "web.menu.funds",
                220,
                "funds.menu.lookups",
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
        if (!bank && !actor.has(Role.POLICE_APPROVER)) {
            return List.of();
        }
        ReadQueries.Waiting waiting = queries.waiting();
        long value = bank ? waiting.unanswered() : waiting.toApprove();
        return List.of(new DeskTile(
                230,
                Texts.get(locale, bank ? "funds.tile.lookups-to-answer" : "funds.tile.lookups-to-approve"),
                String.valueOf(value),
                Texts.get(locale, "funds.tile.lookups-watched", waiting.watched()),
                value > 0 ? "amber" : "plain",
                LIST + "?state=" + (bank ? "ISSUED" : "APPROVAL")));
    }

    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        String ground = GROUNDS.get(record.type());
        if (ground == null || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            return List.of();
        }
        if ("case".equals(ground) && !cases.isOwn(UUID.fromString(record.id()))) {
            return List.of();
        }
        return List.of(new ActionLink(
                Texts.get(locale, "funds.action.lookup"),
                "/console/funds/new-lookup.xhtml?" + ground + "=" + record.id(),
                null));
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        boolean police = caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
        if (!police || !GROUNDS.containsKey(record.type())) {
            return List.of();
        }
        return queries.about(record.type(), UUID.fromString(record.id())).stream()
                .map(q -> new RelatedRecord(
                        Texts.get(locale, "funds.lookup-kind." + q.kind()),
                        (q.account().isEmpty() ? q.holderName() : q.account()) + " · " + q.bankName(),
                        Texts.get(locale, "funds.lookup-state." + q.state()),
                        q.tone(),
                        "/console/funds/lookup.xhtml?id=" + q.id(),
                        q.running()))
                .toList();
    }

    @Override
    public String subjectType() {
        return QueryBook.TYPE;
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
            throw NotFound.of("funds.query-not-found");
        }
        return book.require(RecordId.of(subjectId, "funds.query-not-found"))
                .parties()
                .unitPath();
    }

    /** The signed paper by police, evidence of the answer by the bank. */
    @Override
    public boolean mayAttach(String subjectId) {
        return mayAttach(caller.actor());
    }

    /** Those who approve or check read, and add nothing. */
    static boolean mayAttach(Actor actor) {
        return actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_OPERATOR, Role.BANK_GATEWAY);
    }
}
