package zujie.casework.ending;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseEnds;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.input.Inputs;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
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
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** 申请结案、申请重启案件: an approver decides. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class AskEnding {

    static final String DECIDE = "casework.decide-ending";

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

    /** {@code kind} is {@code CLOSE} or {@code REOPEN}. */
    record Command(UUID caseId, @Nullable String kind, @Nullable String grounds) {}

    /**
     * @throws NotFound {@code casework.case-not-found}
     * @throws InvalidValue at the input that is wrong
     * @throws Conflict {@code casework.ending-asked}
     * @throws RuleViolation {@code casework.case-closed}, {@code casework.case-not-closed}, {@code
     *     casework.suspect-under-measure}
     */
    public EndingRow handle(Command c) {
        CaseInHand file = cases.own(c.caseId());
        AuditNotes.subject("case", file.id());
        AuditNotes.caseNo(file.caseNo());
        CaseEnding.Kind kind = Inputs.choice("kind", CaseEnding.Kind.class, c.kind());
        String grounds = Inputs.required("grounds", c.grounds(), Inputs.LONGEST_REASON);
        if (kind == CaseEnding.Kind.CLOSE) {
            if (file.closed()) {
                throw RuleViolation.of("casework.case-closed", file.caseNo());
            }
            endings.refuseUnderMeasure(file.id());
        } else if (!file.closed()) {
            throw RuleViolation.of("casework.case-not-closed", file.caseNo());
        }
        if (endings.open(file.id()).isPresent()) {
            throw Conflict.of("casework.ending-asked");
        }
        CaseEnding asked = CaseEnding.ask(file, kind, grounds, caller.actor(), clock.now());
        endings.add(asked);
        AuditNotes.detail("kind", kind);
        work.open(NewWorkItem.of(DECIDE, "case", file.id())
                .titled(file.caseNo() + " " + file.title())
                .with(file.orgName())
                .at("/console/casework/case.xhtml?id=" + file.id())
                .atLeast(AuthorityRank.COUNTY)
                .forUnit(Role.POLICE_APPROVER, file.unitPath()));
        return EndingRow.of(asked);
    }

    /**
     * 撤回申请, by whoever asked.
     *
     * @throws NotFound {@code casework.ending-not-found}
     * @throws Denied {@code casework.not-own-request}
     * @throws IllegalMove {@code casework.ending-move-illegal}
     */
    public EndingRow withdraw(UUID id) {
        CaseEnding ending = endings.take(id);
        AuditNotes.subject("case", ending.caseId());
        ending.withdraw(caller.actor(), clock.now());
        work.drop(DECIDE, ending.caseId());
        return EndingRow.of(ending);
    }
}
