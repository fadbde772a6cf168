package zujie.casework.ending;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseEnds;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.WorkItems;

/** 审批结案、审批重启: by somebody who neither asked nor leads the case. */
@UseCase
@Permitted(Role.POLICE_APPROVER)
class DecideEnding {

    @Inject
    CaseEnds cases;

    @Inject
    Endings endings;

    @Inject
    WorkItems work;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** The decision; a refusal needs words. */
    record Command(UUID id, boolean approved, @Nullable String words) {}

    /**
     * @throws NotFound {@code casework.ending-not-found}
     * @throws Denied {@code casework.rank-too-low}, {@code casework.own-request}, {@code casework.own-case}
     * @throws InvalidValue {@code casework.text-missing} for a refusal without words
     * @throws IllegalMove {@code casework.ending-move-illegal}
     */
    public EndingRow handle(Command c) {
        CaseEnding ending = endings.take(c.id());
        CaseInHand file = cases.own(ending.caseId());
        AuditNotes.subject("case", file.id());
        AuditNotes.caseNo(file.caseNo());
        String words = c.approved()
                ? Inputs.optional("words", c.words(), Inputs.LONGEST_REASON)
                : Inputs.required("words", c.words(), Inputs.LONGEST_REASON);
        ending.decide(c.approved(), words, caller.actor(), clock.now());
        AuditNotes.detail("decision", ending.state());
        if (c.approved() && ending.kind() == CaseEnding.Kind.CLOSE) {
            endings.refuseUnderMeasure(file.id());
            cases.close(file.id(), ending.grounds());
        } else if (c.approved()) {
            cases.reopen(file.id(), ending.grounds());
        }
        work.done(AskEnding.DECIDE, file.id());
        return EndingRow.of(ending);
    }
}
