package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import zujie.funds.order.OrderDone;
import zujie.platform.access.Role;
import zujie.platform.timer.Timers;
import zujie.platform.work.WorkItems;

/** What the end of a freeze sets going: release (R1.20), lapse (R1.18), another freeze in its place. */
@ApplicationScoped
class FreezeEnds {

    static final String DECIDE_RELEASE = "funds.decide-unfreeze";
    static final String LIFT = "funds.lift-freeze";
    static final String URGE_LIFTING = "funds.urge-lifting";
    static final String TELL_OWNER = "funds.tell-owner";
    static final String OVER = "funds.freeze-over";

    private static final List<String> WHILE_ACTIVE = List.of(
            FreezeMoves.KEEP,
            FreezeMoves.ENDING,
            FreezeMoves.CHECK_END,
            FreezeMoves.CONFIRM,
            FreezeMoves.APPROVE_RENEWAL,
            FreezeMoves.RENEW,
            FreezeMoves.URGE_RENEWAL,
            FreezeMoves.RENEWAL_FAILED,
            DECIDE_RELEASE);

    /** Code in the interface of banks (§6). */
    private static final String RELEASE_CODE = "100203";

    @Inject
    FreezeMoves moves;

    @Inject
    FreezeRules rules;

    @Inject
    WorkItems workItems;

    @Inject
    Timers timers;

    @Inject
    Event<OrderDone> done;

    void releaseAsked(FreezeOrder freeze) {
        workItems.drop(DECIDE_RELEASE, freeze.id());
        workItems.open(FreezeMoves.forApprover(DECIDE_RELEASE, freeze)
                .due(Objects.requireNonNull(freeze.unfreezing()).dueAt(), FreezeMoves.ESCALATED)
                .forUnit(Role.POLICE_APPROVER, freeze.parties().unitPath()));
    }

    void releaseDecided(FreezeOrder freeze) {
        workItems.done(DECIDE_RELEASE, freeze.id());
        if (freeze.state() != FreezeState.RELEASED) {
            return;
        }
        ended(freeze);
        Instant due = Objects.requireNonNull(freeze.unfreezing()).dueAt();
        lift(freeze, freeze.isUnrelated() ? FreezeMoves.earlier(rules.liftDue(), due) : rules.liftDue());
        if (freeze.isUnrelated()) {
            tellOwner(freeze);
        }
    }

    /** Unrelated money is free, or about to be: its owner is told (R1.20). */
    void tellOwner(FreezeOrder freeze) {
        Instant due = Objects.requireNonNull(freeze.unfreezing()).dueAt();
        workItems.open(
                FreezeMoves.toLead(FreezeMoves.item(TELL_OWNER, freeze).due(due, FreezeMoves.ESCALATED), freeze));
    }

    private void lift(FreezeOrder freeze, Instant due) {
        workItems.open(FreezeMoves.forBank(LIFT, freeze)
                .due(due, "funds.consequence.lift")
                .forUnit(Role.BANK_OPERATOR, freeze.parties().bankPath()));
        timers.set(FreezeClocks.LIFTING_WARN, freeze.id(), due);
        moves.send(RELEASE_CODE, freeze);
    }

    /** Another freeze holds the account: the bank takes this one off its books. */
    void superseded(FreezeOrder freeze) {
        ended(freeze);
        lift(freeze, rules.liftDue());
    }

    /** It has ended by itself, which must never go unseen (R1.18). */
    void expired(FreezeOrder freeze) {
        ended(freeze);
        workItems.open(FreezeMoves.ofBank(FreezeMoves.ENDED, freeze)
                .forUnit(freeze.parties().leadRole(), freeze.parties().unitPath()));
        workItems.open(FreezeMoves.forBank(OVER, freeze)
                .forUnit(Role.BANK_OPERATOR, freeze.parties().bankPath()));
    }

    private void ended(FreezeOrder freeze) {
        WHILE_ACTIVE.forEach(kind -> workItems.drop(kind, freeze.id()));
        moves.stopClocks(freeze);
        timers.cancel(FreezeClocks.RENEWAL_WARN, freeze.id());
        done.fire(OrderDone.of(freeze.id(), FreezeMoves.RENEWAL_CODE));
        moves.publish("funds.freeze-ended.v1", freeze);
    }

    void liftedByBank(FreezeOrder freeze) {
        workItems.done(LIFT, freeze.id());
        workItems.drop(URGE_LIFTING, freeze.id());
        timers.cancel(FreezeClocks.LIFTING_WARN, freeze.id());
        done.fire(OrderDone.of(freeze.id(), RELEASE_CODE));
        workItems.done(OVER, freeze.id());
    }

    void ownerTold(FreezeOrder freeze) {
        workItems.done(TELL_OWNER, freeze.id());
    }

    /** The bank has not lifted in time: money that nobody may hold is still held. */
    void silentOnLifting(FreezeOrder freeze) {
        moves.urge(URGE_LIFTING, freeze, rules.liftDue(), FreezeMoves.ESCALATED);
    }
}
