package zujie.funds.counter;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
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

/** 查看柜面堵截: a bank its own, police those to which they were called. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER})
public class ReadChecks {

    @Inject
    CheckBook book;

    @Inject
    History history;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** A checklist with its history, oldest step first. */
    @Schema(name = "CounterCheckView")
    public record View(CheckRow check, List<Step> steps) {

        public View {
            steps = List.copyOf(steps);
        }
    }

    /** The newest first; {@code missing}: 缺告知书, those that went through above the threshold without a signed one. */
    public Slice<CheckRow> list(
            @Nullable CheckState state, boolean missing, @Nullable String cursor, @Nullable Integer size) {
        boolean bank = Reach.isBank(caller.actor());
        Slice<CounterCheck> found = book.list(state, missing && bank, Cursor.parse(cursor), PageSize.of(size));
        AuditNotes.detail("filter", "state=" + state + " missing=" + missing);
        AuditNotes.listed(found.rows().stream().map(CounterCheck::id).toList());
        return found.map(c -> c.toRow(bank));
    }

    public View get(UUID id) {
        CheckRow row = book.require(id).toRow(Reach.isBank(caller.actor()));
        return new View(row, history.of(CheckBook.TYPE, id));
    }

    /** Police units that a teller can call. */
    @Permitted(Role.BANK_OPERATOR)
    public List<Organisation> units() {
        return organisations.active(OrgKind.POLICE);
    }
}
