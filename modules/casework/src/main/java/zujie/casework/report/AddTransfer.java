package zujie.casework.report;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.reported.ReportedBooks;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Adds a transfer to a report; the first that names the first-level account stops the clock of R1.5. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class AddTransfer {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Intake intake;

    @Inject
    ReportRegister register;

    @Inject
    Event<ReportGrew> grew;

    @Inject
    ReportClocks clocks;

    @Inject
    ReportedBooks reported;

    /** {@code seen} is the version of the report that the caller saw; null if he does not say. */
    public record Command(UUID reportId, @Nullable Integer seen, ReportEntry.TransferEntry transfer) {}

    /**
     * @return the id of the transfer
     * @throws NotFound {@code casework.report-not-found}
     * @throws InvalidValue at the input that is wrong
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public UUID handle(Command command) {
        Report report = register.require(command.reportId(), command.seen());
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        long before = report.lossFen();
        Transfer transfer = report.addTransfer(intake.transfer(command.transfer(), ""), caller.actor(), clock.now());
        reported.lossChanged(ReportViews.reported(report), report.lossFen() - before);
        clocks.settle(report);
        grew.fire(new ReportGrew(report.id()));
        return transfer.id();
    }
}
