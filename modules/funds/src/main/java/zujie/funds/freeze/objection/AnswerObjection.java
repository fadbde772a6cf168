package zujie.funds.freeze.objection;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.order.Notes;
import zujie.kernel.rule.Conflict;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** 答复冻结异议: by the unit that froze; upheld, it asks for the release, which the approver decides (R1.20). */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class AnswerObjection {

    static final String ANSWERED = "funds.objection-answered";

    @Inject
    FreezesForOthers freezes;

    @Inject
    Objections objections;

    @Inject
    WorkItems workItems;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** An answer; {@code wrong}: the money has nothing to do with the case, which is counted. */
    record Command(UUID id, boolean upheld, boolean wrong, @Nullable String answer) {}

    /** @throws Conflict {@code funds.objection-answered} if it was answered before */
    public ObjectionRow handle(Command c) {
        String words = Notes.reason(c.answer());
        AuditNotes.detail("upheld", c.upheld());
        FreezeObjection objection = objections.take(c.id());
        objection.answer(c.upheld(), c.wrong(), words, caller.actor(), clock.now());
        workItems.done(ObjectionDesk.ANSWER, objection.id());
        if (objection.isTakenByBank()) {
            workItems.open(NewWorkItem.of(ANSWERED, "freeze", objection.id())
                    .titled(objection.no())
                    .with(caller.actor().orgName())
                    .onlyFor(objection.takenBy())
                    .at("/console/funds/freeze.xhtml?id=" + objection.freezeId())
                    .forUnit(Role.BANK_OPERATOR, objection.bankPath()));
        }
        objections.answeredToThePublic(objection, clock.now());
        if (c.upheld()) {
            freezes.askRelease(objection.freezeId(), c.wrong(), words);
        }
        return objection.toRow();
    }
}
