package zujie.casework.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.casework.api.ReportJoined;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 并案: one more report belongs to a case. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class LinkReport {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Reports reports;

    @Inject
    CaseRegister register;

    @Inject
    Event<ReportJoined> joined;

    /** The case, the report that joins it, and why. */
    public record Command(UUID caseId, UUID reportId, String reason) {}

    /**
     * @throws NotFound {@code casework.case-not-found}, {@code casework.report-not-found}
     * @throws Conflict {@code casework.report-has-case}
     * @throws InvalidValue {@code casework.text-missing}, {@code casework.text-too-long}
     * @throws RuleViolation {@code casework.case-closed}, {@code casework.report-closed}
     */
    public void handle(Command command) {
        CaseFile caseFile = register.require(command.caseId());
        ReportView report = reports.require(command.reportId());
        AuditNotes.subject("case", caseFile.id());
        AuditNotes.caseNo(caseFile.caseNo());
        String reason = Words.required("reason", command.reason(), Words.LONGEST_REASON);
        caseFile.link(report, reason, caller.actor(), clock.now());
        joined.fire(new ReportJoined(report.id(), caseFile.id(), caseFile.caseNo()));
    }
}
