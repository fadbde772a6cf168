package zujie.casework.report;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.reported.ReportedBooks;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 拆分警情: parts a report from the one it was merged into. Its clocks run on as if they had never stopped. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class UnmergeReport {

    private static final int LONGEST_REASON = 500;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    ReportRegister register;

    @Inject
    ReportClocks clocks;

    @Inject
    ReportedBooks reported;

    /** {@code seen} is the version of the report that the caller saw; null if he does not say. */
    public record Command(UUID reportId, @Nullable Integer seen, String reason) {}

    /**
     * @throws NotFound {@code casework.report-not-found}
     * @throws InvalidValue {@code casework.text-missing}
     * @throws IllegalMove {@code casework.report-move-illegal} if it is no duplicate
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public void handle(Command command) {
        Report report = register.require(command.reportId(), command.seen());
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        String reason = Typed.required("reason", command.reason(), LONGEST_REASON);
        AuditNotes.reason(reason);
        report.unmerge(reason, caller.actor(), clock.now());
        reported.counts(ReportViews.reported(report), report.lossFen());
        clocks.resume(report);
    }
}
