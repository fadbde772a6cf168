package zujie.cards.shutdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/**
 * What a caller may do with an order now. Screens and programs ask here, so that a button is shown exactly where the use
 * case behind it would say yes.
 */
final class NumberOrderActions {

    private final NumberOrder order;
    private final Actor actor;
    private final List<NumberOrderView.Action> found = new ArrayList<>();

    private NumberOrderActions(NumberOrder order, Actor actor) {
        this.order = order;
        this.actor = actor;
    }

    static List<NumberOrderView.Action> of(NumberOrder order, Actor actor) {
        NumberOrderActions actions = new NumberOrderActions(order, actor);
        actions.approval();
        actions.answer();
        actions.withdrawal();
        actions.restore();
        return List.copyOf(actions.found);
    }

    private void approval() {
        if (order.state() == NumberOrderState.PENDING_APPROVAL && actor.has(Role.POLICE_APPROVER)) {
            offer("approve", whyNotApprove());
        }
    }

    private @Nullable String whyNotApprove() {
        if (order.parties().isOfficer(actor.id())) {
            return "cards.approver-is-officer";
        }
        AuthorityRank rank = actor.rank();
        return rank == null || !rank.atLeast(order.minRank()) ? "cards.rank-too-low" : null;
    }

    private void answer() {
        if (order.state() == NumberOrderState.ISSUED && atCarrier()) {
            offer("answer", null);
        }
    }

    private void withdrawal() {
        if (order.state().canBecome(NumberOrderState.WITHDRAWN)
                && actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            offer("withdraw", null);
        }
    }

    private void restore() {
        if (order.state() != NumberOrderState.EXECUTED) {
            return;
        }
        RestoreStage stage = order.restore().stage();
        boolean underWay = stage == RestoreStage.REQUESTED || stage == RestoreStage.AGREED;
        if (!underWay && (atCarrier() || actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER))) {
            offer("request-restore", null);
        }
        if (stage == RestoreStage.REQUESTED && actor.hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            offer("decide-restore", null);
        }
        if (atCarrier()) {
            boolean agreed = !order.source().needsPoliceToRestore() || stage == RestoreStage.AGREED;
            offer("restore", agreed ? null : "cards.restore-not-agreed");
        }
    }

    private boolean atCarrier() {
        return actor.hasAny(Role.TELECOM_OPERATOR, Role.TELECOM_GATEWAY);
    }

    private void offer(String name, @Nullable String whyNot) {
        found.add(new NumberOrderView.Action(name, whyNot));
    }
}
