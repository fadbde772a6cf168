package zujie.cards.shutdown;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 审批号码处置指令: lets an order out or refuses it. */
@UseCase
@Permitted(Role.POLICE_APPROVER)
class ApproveOrder {

    @Inject
    NumberOrderBook book;

    @Inject
    NumberOrderMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * The decision.
     *
     * @param reason needed for a refusal
     */
    record Command(UUID orderId, boolean agreed, @Nullable String reason) {}

    /**
     * @throws Denied if the approver is one of the two officers or of too low a rank
     * @throws IllegalMove if it was decided on or withdrawn already
     */
    public NumberOrderRow handle(Command c) {
        Actor actor = caller.actor();
        NumberOrder order = book.require(c.orderId());
        String reason = Reasons.of(c.reason(), !c.agreed());
        AuditNotes.detail("agreed", c.agreed());
        AuditNotes.reason(reason);
        if (c.agreed()) {
            order.approve(actor, clock.now(), reason, moves.carrierClock());
            moves.issued(order);
        } else {
            order.refuse(actor, clock.now(), reason);
            moves.refused(order);
        }
        return NumberOrderRow.of(order, false);
    }
}
