package zujie.cards.shutdown;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 撤回号码处置指令 before the carrier has answered, and taking note of one that failed. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class WithdrawOrder {

    @Inject
    NumberOrderBook book;

    @Inject
    NumberOrderMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** @throws IllegalMove if the carrier has answered, or it is over already */
    public NumberOrderRow handle(UUID orderId, @Nullable String reason) {
        NumberOrder order = book.require(orderId);
        String why = Reasons.of(reason, true);
        AuditNotes.reason(why);
        order.withdraw(caller.actor(), clock.now(), why);
        moves.withdrawn(order);
        return NumberOrderRow.of(order, false);
    }

    /** Takes a failed order off the desks: somebody has seen that the carrier could not execute it. */
    public void noteFailure(UUID orderId) {
        moves.failureRead(book.require(orderId));
    }
}
