package zujie.cards.shutdown;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 复机: what the police ordered is given back only after they have verified and agreed (R5.9), and then at once (art. 32).
 */
@UseCase
class RestoreNumber {

    @Inject
    NumberOrderBook book;

    @Inject
    NumberOrderMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** The carrier passes on the holder's appeal, or the police see for themselves that the number must be given back. */
    @Permitted({Role.TELECOM_OPERATOR, Role.TELECOM_GATEWAY, Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public NumberOrderRow request(UUID orderId, @Nullable String reason) {
        NumberOrder order = book.require(orderId);
        String why = Reasons.of(reason, true);
        AuditNotes.reason(why);
        order.requestRestore(caller.actor(), clock.now(), why);
        moves.restoreRequested(order);
        return NumberOrderRow.of(order, NumberOrderBook.seesNumbers(caller.actor()));
    }

    /** The police have verified. */
    @Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public NumberOrderRow decide(UUID orderId, boolean agreed, @Nullable String reason) {
        NumberOrder order = book.require(orderId);
        String why = Reasons.of(reason, true);
        AuditNotes.detail("agreed", agreed);
        AuditNotes.reason(why);
        order.decideRestore(caller.actor(), clock.now(), agreed, why, moves.restoreClock());
        moves.restoreDecided(order);
        return NumberOrderRow.of(order, false);
    }

    /** The carrier has given it back. @throws RuleViolation {@code cards.restore-not-agreed} without the police (R5.9) */
    @Permitted({Role.TELECOM_OPERATOR, Role.TELECOM_GATEWAY})
    public NumberOrderRow confirm(UUID orderId, @Nullable String note) {
        NumberOrder order = book.require(orderId);
        order.confirmRestore(caller.actor(), clock.now(), Reasons.of(note, false));
        moves.restored(order);
        return NumberOrderRow.of(order, true);
    }
}
