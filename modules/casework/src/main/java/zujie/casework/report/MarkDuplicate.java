package zujie.casework.report;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.reported.ReportedBooks;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 重复警情: points a report at the one in which the same fraud was reported first. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class MarkDuplicate {

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
    public record Command(UUID reportId, @Nullable Integer seen, UUID originalId, String reason) {}

    /**
     * @throws NotFound {@code casework.report-not-found}
     * @throws RuleViolation {@code casework.duplicate-of-nothing}
     * @throws InvalidValue {@code casework.text-missing}
     * @throws IllegalMove {@code casework.report-move-illegal}
     * @throws Conflict {@code casework.report-has-case}, {@code platform.changed-meanwhile}
     */
    public void handle(Command command) {
        Report report = register.require(command.reportId(), command.seen());
        Report original = register.require(command.originalId());
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        String reason = Typed.required("reason", command.reason(), LONGEST_REASON);
        report.markDuplicate(original, reason, caller.actor(), clock.now());
        reported.countsNoMore(ReportViews.reported(report), report.lossFen());
        clocks.settle(report);
    }
}
