package zujie.casework.report;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** 立案审查: an approver is asked for the decision, within 3, 7 or 30 days from the acceptance (R1.23). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class BeginReview {

    private static final int LONGEST_REASON = 500;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    ReportRegister register;

    @Inject
    ReportClocks clocks;

    /**
     * What is asked for.
     *
     * @param seen the version that the caller saw; null if he does not say
     * @param term {@code USUAL} (also for null), {@code VERIFY} or {@code COMPLEX}
     * @param reason needed for the longer terms
     */
    public record Command(UUID reportId, @Nullable Integer seen, @Nullable String term, @Nullable String reason) {}

    /**
     * @return until when the decision is due
     * @throws NotFound {@code casework.report-not-found}
     * @throws InvalidValue {@code casework.choice-unknown}, {@code casework.text-missing}
     * @throws IllegalMove {@code casework.report-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public Instant handle(Command command) {
        Report report = register.require(command.reportId(), command.seen());
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        ReportClocks.Term term = command.term() == null
                ? ReportClocks.Term.USUAL
                : Typed.choice("term", ReportClocks.Term.class, command.term());
        String reason = term == ReportClocks.Term.USUAL
                ? Typed.kept("reason", command.reason(), LONGEST_REASON)
                : Typed.required("reason", command.reason(), LONGEST_REASON);
        Instant now = clock.now();
        Instant accepted = report.acceptedAt();
        Instant due = clocks.reviewDue(accepted == null ? now : accepted, term);
        report.beginReview(due, reason, caller.actor(), now);
        clocks.askForDecision(report);
        return due;
    }
}
