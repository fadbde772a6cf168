package zujie.casework.report;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.DraftUsed;
import zujie.casework.api.LossesTyped;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 接报: takes down what the victim says; what is missing may follow, the account within the time of R1.5. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class EnterReport {

    @Inject
    Caller caller;

    @Inject
    ReportBook book;

    @Inject
    Event<DraftUsed> draftUsed;

    @Inject
    Event<LossesTyped> lossesTyped;

    /** What others learn of a new report: {@code casework.report-received.v1}. */
    public record Received(UUID reportId, String unitPath, String fraudType, long lossFen) {}

    /**
     * @throws InvalidValue at the input that is wrong
     * @throws Conflict {@code casework.report-no-taken}
     */
    public ReportEntered handle(ReportEntry entry) {
        return handle(entry, null);
    }

    /** As {@link #handle(ReportEntry)}; the caller's draft that it was typed as goes with it, if there is one. */
    public ReportEntered handle(ReportEntry entry, @Nullable UUID draft) {
        return handle(entry, draft, List.of());
    }

    /** As {@link #handle(ReportEntry, UUID)}, with losses otherwise than by transfer as they stood in the form. */
    public ReportEntered handle(ReportEntry entry, @Nullable UUID draft, List<Map<String, String>> losses) {
        Report report = book.enter(entry, caller.actor(), false);
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        if (!losses.isEmpty()) {
            lossesTyped.fire(new LossesTyped(report.id(), losses));
        }
        if (draft != null) {
            draftUsed.fire(new DraftUsed(draft, report.id()));
        }
        return new ReportEntered(
                report.id(),
                report.reportNo(),
                report.state().name(),
                report.awaitsAccount() ? report.accountDueAt() : null);
    }
}
