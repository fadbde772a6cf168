package zujie.funds.freeze.objection;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.WorkItems;

/** Reads of the objections: police those to freezes of their unit and below, a bank those to freezes at it. */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.LEGAL_REVIEWER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY
})
class ObjectionQueries {

    @Inject
    Objections objections;

    @Inject
    WorkItems workItems;

    @Inject
    Caller caller;

    /** Those to one freeze, oldest first; whoever took one down and now sees its answer has no more to do with it. */
    public List<ObjectionRow> to(@Nullable UUID freeze) {
        if (freeze == null) {
            throw NotFound.of("funds.freeze-not-found");
        }
        Actor actor = caller.actor();
        List<FreezeObjection> found = objections.to(freeze);
        found.stream()
                .filter(o -> actor.requireId().equals(o.takenBy()))
                .forEach(o -> workItems.done(AnswerObjection.ANSWERED, o.id()));
        AuditNotes.listed(found.stream().map(FreezeObjection::id).toList());
        return found.stream().map(FreezeObjection::toRow).toList();
    }
}
