package zujie.casework.report;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows the personal data of a report unmasked, for a reason that is recorded (R9.4, R9.7). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class RevealVictim {

    private static final int LONGEST_REASON = 500;

    @Inject
    ReportRegister register;

    /**
     * @throws NotFound {@code casework.report-not-found}
     * @throws InvalidValue {@code casework.text-missing} without a reason
     */
    public RevealedReport handle(UUID reportId, @Nullable String reason) {
        Report report = register.visible(reportId);
        AuditNotes.subject("report", reportId);
        AuditNotes.caseNo(report.reportNo());
        AuditNotes.reason(Typed.required("reason", reason, LONGEST_REASON));
        IdentityNumber identity = report.victim().identity();
        return new RevealedReport(
                report.victim().name().value(),
                report.victim().phone().value(),
                identity == null ? null : identity.value(),
                report.transfers().stream()
                        .map(t ->
                                new RevealedReport.Accounts(t.id(), t.payerAccount(), t.payeeAccount(), t.payeeName()))
                        .toList());
    }
}
