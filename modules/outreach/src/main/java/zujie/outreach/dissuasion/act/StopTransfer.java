package zujie.outreach.dissuasion.act;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.NewReport;
import zujie.casework.api.ReportDesk;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.DissuasionWork;
import zujie.outreach.dissuasion.source.Warning;
import zujie.outreach.dissuasion.source.WarningBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 已转账→止付 (R7.5): the person has sent the money. One action takes down the report with all that is known, ends the
 * task with that result, and leads on to the stop-payment, which takes its accounts from the report.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class StopTransfer {

    /** The line on which dissuasion is done (R7.3). */
    private static final String CHANNEL = "96110";

    @Inject
    DissuasionBook book;

    @Inject
    DissuasionWork work;

    @Inject
    WarningBook warnings;

    @Inject
    ReportDesk desk;

    @Inject
    Reports reports;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * What the person says of the transfer.
     *
     * @param reportId a report of it that exists already; then the rest is not used
     * @param victimName needed if no source knew it
     * @param payeeAccount null if the person cannot say yet; then the report waits for it (R1.5)
     */
    public record Command(
            UUID dissuasionId,
            @Nullable UUID reportId,
            @Nullable String victimName,
            @Nullable String payerBank,
            @Nullable String payerAccount,
            @Nullable String payeeBank,
            @Nullable String payeeAccount,
            @Nullable String payeeName,
            @Nullable Long amountFen,
            @Nullable Instant transferredAt,
            @Nullable String channel,
            @Nullable String note) {}

    /** The report, and whether a stop-payment can be ordered out of it. */
    public record Stopping(UUID reportId, String reportNo, boolean accountKnown) {}

    /** What a task and its warnings know of the transfer, for the form. */
    public record Proposal(@Nullable String payerAccount, String payeeAccount, @Nullable Long amountFen) {}

    /**
     * @throws IllegalMove once the task has a result
     * @throws InvalidValue at the input that is wrong
     */
    public Stopping handle(Command c) {
        Dissuasion task = book.require(c.dissuasionId());
        if (!task.state().canBecome(DissuasionState.TRANSFERRED)) {
            throw IllegalMove.of("outreach.dissuasion-move", task.state(), DissuasionState.TRANSFERRED);
        }
        Stopping stopping;
        if (c.reportId() == null) {
            NewReport report = report(task, c);
            ReportDesk.Entered entered = entered(report);
            stopping = new Stopping(
                    entered.id(), entered.reportNo(), !report.transfers().isEmpty());
        } else {
            ReportView report = reports.require(c.reportId());
            stopping = new Stopping(
                    report.id(), report.reportNo(), !report.transfers().isEmpty());
        }
        task.transferred(stopping.reportId(), stopping.reportNo(), c.amountFen(), caller.actor(), clock.now());
        work.refresh(task);
        AuditNotes.detail("report", stopping.reportNo());
        return stopping;
    }

    /** Fills the form in. The account is unmasked: it goes into an input of the officer's. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public Proposal propose(UUID dissuasionId) {
        Dissuasion task = book.require(dissuasionId);
        Optional<String> payee = warnings.of(dissuasionId).stream()
                .map(Warning::payeeAccount)
                .filter(account -> !account.isEmpty())
                .reduce((earlier, later) -> later);
        AuditNotes.reason(Texts.get(Texts.CHINESE, "outreach.dissuasion.reason-stop"));
        return new Proposal(
                task.person().account(), payee.orElse(""), task.saving().atRiskFen());
    }

    private NewReport report(Dissuasion task, Command c) {
        String name = task.person().name().isEmpty() ? Words.required("victimName", c.victimName()) : "";
        String brief = Texts.get(
                Texts.CHINESE,
                "outreach.dissuasion.report-brief",
                task.number(),
                task.signs().brief(),
                Words.of("note", c.note()));
        return new NewReport(
                CHANNEL,
                task.signs().fraudType(),
                brief.strip(),
                name.isEmpty() ? task.person().name() : name,
                task.person().phone(),
                task.person().identity(),
                blank(c.payeeAccount())
                        ? List.of()
                        : List.of(new NewReport.Transfer(
                                c.payerBank(),
                                blank(c.payerAccount()) ? task.person().account() : c.payerAccount(),
                                c.payeeBank(),
                                String.valueOf(c.payeeAccount()),
                                c.payeeName(),
                                c.amountFen(),
                                c.transferredAt(),
                                c.channel())),
                task.signs().shownNumber());
    }

    /** A fault of a transfer is one of this form's: it has only one. */
    private ReportDesk.Entered entered(NewReport report) {
        try {
            return desk.enter(report);
        } catch (InvalidValue e) {
            throw e.field()
                    .filter(field -> field.startsWith("transfers[0]."))
                    .map(field -> e.at(field.substring("transfers[0].".length())))
                    .orElse(e);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
