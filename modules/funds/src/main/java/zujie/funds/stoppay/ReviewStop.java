package zujie.funds.stoppay;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Notes;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 补审止付指令: an approver who signed nothing of it looks at an order that is already out (R1.11). */
@UseCase
@Permitted(Role.POLICE_APPROVER)
class ReviewStop {

    @Inject
    StopBook book;

    @Inject
    StopMoves moves;

    @Inject
    StopRules rules;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** A verdict; {@code note} is needed to refuse. */
    record Command(UUID id, boolean agreed, @Nullable String note) {}

    /** A refusal releases the stop: the bank is told to lift it, the lead officer gets a task. */
    public StopRow handle(Command c) {
        Actor actor = caller.actor();
        String note = Notes.of(c.note());
        AuditNotes.detail("agreed", c.agreed());
        StopPayment stop = book.take(c.id());
        boolean takenBack = false;
        if (c.agreed()) {
            stop.approve(actor, rules.reviewRank(), clock.now(), note);
        } else {
            takenBack = stop.refuse(actor, rules.reviewRank(), clock.now(), note);
        }
        moves.reviewed(stop, takenBack);
        return StopRow.of(stop, false);
    }
}
