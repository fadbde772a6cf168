package zujie.funds.corporate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.corporate.party.Party;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.order.Reach;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 查看对公账户核查: all parties the same list, each those of its region or bank only. */
@UseCase
@Permitted({
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY,
    Role.MARKET_OFFICER,
    Role.TAX_OFFICER
})
public class ReadCorporateChecks {

    @Inject
    CorporateBook book;

    @Inject
    History history;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /**
     * A check with its history.
     *
     * @param own the party of the reader
     */
    @Schema(name = "CorporateCheckView")
    public record View(CorporateRow check, String own, List<Step> steps) {

        public View {
            steps = List.copyOf(steps);
        }
    }

    public Slice<CorporateRow> list(
            @Nullable CheckState state, @Nullable ControlLevel level, @Nullable String cursor, @Nullable Integer size) {
        Slice<CorporateCheck> found = book.list(state, level, Cursor.parse(cursor), PageSize.of(size));
        List<UUID> ids = found.rows().stream().map(CorporateCheck::id).toList();
        AuditNotes.detail("filter", "state=" + state + " level=" + level);
        AuditNotes.listed(ids);
        Map<UUID, List<CorporatePart>> parts =
                book.parts(ids).stream().collect(Collectors.groupingBy(CorporatePart::checkId));
        boolean bank = Reach.isBank(caller.actor());
        return found.map(c -> c.toRow(
                bank,
                parts.getOrDefault(c.id(), List.of()).stream()
                        .map(p -> p.toRow(List.of()))
                        .toList()));
    }

    public View get(UUID id) {
        CorporateCheck check = book.require(id);
        List<CorporatePart> parts = book.parts(List.of(id));
        Map<UUID, List<CorporateRow.Item>> items = book
                .items(parts.stream().map(CorporatePart::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        CorporateItem::partId, Collectors.mapping(CorporateItem::toRow, Collectors.toList())));
        return new View(
                check.toRow(
                        Reach.isBank(caller.actor()),
                        parts.stream()
                                .map(p -> p.toRow(items.getOrDefault(p.id(), List.of())))
                                .toList()),
                Party.of(caller.actor()).map(Party::name).orElse(""),
                history.of(CorporateBook.TYPE, id));
    }

    /** Banks that an account can be of. */
    @Permitted(Role.POLICE_OFFICER)
    public List<Organisation> banks() {
        return organisations.headOffices(OrgKind.BANK);
    }

    /** Police units that a bank can ask. */
    @Permitted(Role.BANK_OPERATOR)
    public List<Organisation> units() {
        return organisations.active(OrgKind.POLICE);
    }
}
