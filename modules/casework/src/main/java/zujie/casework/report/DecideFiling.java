package zujie.casework.report;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Filing;
import zujie.casework.api.ReportFiled;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The decision after the review (R1.23): 立案, 不予立案, 行政立案 or 移送, by 县级以上公安机关负责人. */
@UseCase
@Permitted(Role.POLICE_APPROVER)
class DecideFiling {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NUMBER = 60;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    ReportRegister register;

    @Inject
    ReportClocks clocks;

    @Inject
    Event<ReportFiled> filed;

    /**
     * What was decided.
     *
     * @param seen the version that the caller saw; null if he does not say
     * @param outcome {@code FILED, NOT_FILED, ADMINISTRATIVE} or {@code TRANSFERRED}
     * @param documentNo number of the 立案决定书, 不予立案通知书 or 移送案件通知书
     * @param reason needed for everything but 立案
     */
    public record Command(
            UUID reportId, @Nullable Integer seen, String outcome, String documentNo, @Nullable String reason) {}

    /**
     * @throws NotFound {@code casework.report-not-found}
     * @throws Denied {@code casework.rank-too-low}, {@code casework.own-report}
     * @throws InvalidValue at the input that is wrong
     * @throws IllegalMove {@code casework.report-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public void handle(Command command) {
        Report report = register.require(command.reportId(), command.seen());
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        ReportState outcome = Typed.choice("outcome", ReportState.class, command.outcome());
        String documentNo = Typed.required("documentNo", command.documentNo(), LONGEST_NUMBER);
        String reason = outcome == ReportState.FILED
                ? Typed.kept("reason", command.reason(), LONGEST_REASON)
                : Typed.required("reason", command.reason(), LONGEST_REASON);
        AuditNotes.detail("outcome", outcome);
        Actor by = caller.actor();
        Instant now = clock.now();
        report.decide(outcome, documentNo, reason, by, now);
        clocks.settle(report);
        UUID caseId = report.caseId();
        if (outcome == ReportState.FILED && caseId != null) {
            Filing filing = new Filing(documentNo, by.requireId(), by.name(), Objects.requireNonNull(by.rank()), now);
            filed.fire(new ReportFiled(report.id(), caseId, filing));
        }
    }
}
