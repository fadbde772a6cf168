package zujie.funds.stoppay;

import jakarta.inject.Inject;
import java.util.UUID;
import zujie.funds.bankcheck.FourEyes;
import zujie.kernel.rule.Conflict;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 签收: the first look of the bank is recorded; a look of a named officer at an ended stop closes its task. */
@UseCase
class AcknowledgeStop {

    @Inject
    StopBook book;

    @Inject
    StopMoves moves;

    @Inject
    FourEyes fourEyes;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** The order as the caller may see it. */
    @Permitted({
        Role.DESK_OFFICER,
        Role.POLICE_OFFICER,
        Role.POLICE_APPROVER,
        Role.BANK_OPERATOR,
        Role.BANK_CHECKER,
        Role.BANK_GATEWAY
    })
    public StopView handle(UUID id) {
        Actor actor = caller.actor();
        boolean bank = StopBook.isBank(actor);
        StopPayment stop = bank ? book.take(id) : book.seen(id);
        if (bank) {
            stop.read(actor, clock.now());
        } else if (stop.parties().isOfficer(actor.id())) {
            moves.seenByPolice(stop);
        }
        return StopView.of(stop, bank, book.isReadOnly(stop));
    }

    /**
     * 确认已解除: the bank has lifted a stop that was released or has expired.
     *
     * @throws Conflict {@code funds.stop-not-over} while it holds or waits for its answer
     */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
    public void lifted(UUID id) {
        StopPayment stop = book.take(id);
        fourEyes.requireDirect(caller.actor(), stop.parties().bankCode());
        if (stop.state().isOpen()) {
            throw Conflict.of("funds.stop-not-over");
        }
        stop.lifted(caller.actor(), clock.now());
        moves.liftedByBank(stop);
    }
}
