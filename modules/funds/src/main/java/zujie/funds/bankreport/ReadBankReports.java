package zujie.funds.bankreport;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.FraudTypes;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.counter.CheckBook;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.order.Notes;
import zujie.funds.order.Reach;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Reads of what banks report: police of the unit it went to and above, the bank that sent it. */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY
})
public class ReadBankReports {

    @Inject
    BankReportBook book;

    @Inject
    BankReportWork work;

    @Inject
    CheckBook checks;

    @Inject
    History history;

    @Inject
    FraudTypes fraudTypes;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** A report with its history, oldest step first. */
    @Schema(name = "BankReportView")
    public record View(BankReportRow report, List<Step> steps, @Nullable Origin origin) {

        public View {
            steps = List.copyOf(steps);
        }
    }

    /** The checklist of the counter that it comes of; {@code checkId} is null for a reader who may not open it. */
    @Schema(name = "BankReportOrigin")
    public record Origin(String checkNo, @Nullable UUID checkId) {}

    /** The newest first. */
    public Slice<BankReportRow> list(
            @Nullable BankReportState state,
            @Nullable BankReportKind kind,
            @Nullable String cursor,
            @Nullable Integer size) {
        Slice<BankReport> found = book.list(state, kind, Cursor.parse(cursor), PageSize.of(size));
        AuditNotes.detail("filter", "state=" + state + " kind=" + kind);
        AuditNotes.listed(found.rows().stream().map(BankReport::id).toList());
        boolean full = Reach.isBank(caller.actor());
        return found.map(r -> r.toRow(full, List.of()));
    }

    public View get(UUID id) {
        Actor actor = caller.actor();
        BankReport r = book.require(id);
        if (Reach.isBank(actor)) {
            work.seenByBank(r);
        }
        Origin origin = checks.ofBankReport(r.bankCode(), r.applicationId())
                .map(c -> new Origin(c.no(), checks.isVisible(c.id()) ? c.id() : null))
                .orElse(null);
        return new View(r.toRow(Reach.isBank(actor), book.transfers(id)), history.of(BankReportBook.TYPE, id), origin);
    }

    /** Persons and accounts in full, for a reason. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public BankReportRow reveal(UUID id, @Nullable String reason) {
        AuditNotes.reason(Notes.reason(reason));
        return book.require(id).toRow(true, book.transfers(id));
    }

    /** Names of the fraud types of today, for the officer who accepts. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public Map<String, String> types() {
        return fraudTypes.names(clock.today());
    }

    /** Police units that a bank can report to, and banks that a transfer can name. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
    public List<Organisation> organisations(OrgKind kind) {
        return kind == OrgKind.BANK ? organisations.headOffices(kind) : organisations.active(OrgKind.POLICE);
    }

    public long waiting() {
        return book.waiting();
    }
}
