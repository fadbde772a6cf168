package zujie.funds.stoppay;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** What a reader may do with a stop now, for screens; the entity has the last word. */
final class StopActions {

    private StopActions() {}

    /** Whether an action is there for the reader, possible or not. */
    static boolean offered(String name, Actor actor, StopView view) {
        if (view.readOnly()) {
            return false;
        }
        StopState state = StopState.valueOf(view.stop().state());
        boolean officer = actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
        boolean bank = actor.has(Role.BANK_OPERATOR);
        return switch (name) {
            case "review" ->
                actor.has(Role.POLICE_APPROVER)
                        && StopReview.PENDING.name().equals(view.stop().review());
            case "answer" -> bank && state == StopState.ISSUED;
            case "answer-extension" -> bank && view.extensionAsked();
            case "lifted" -> bank && state.isToBeLifted() && view.liftedAt() == null;
            case "release", "extend" -> officer && state != StopState.FAILED;
            case "decide-release" -> actor.has(Role.POLICE_APPROVER) && view.releaseReason() != null;
            default -> false;
        };
    }

    /** Message key of what stands against an action; null if nothing does. */
    static @Nullable String whyNot(String name, Actor actor, StopView view) {
        StopState state = StopState.valueOf(view.stop().state());
        return switch (name) {
            case "review", "decide-release" -> isOfficer(actor.id(), view) ? "funds.problem.approver-is-officer" : null;
            case "release" -> {
                String stopped = notRunning(state);
                yield stopped != null || view.releaseReason() == null ? stopped : "funds.problem.release-asked-already";
            }
            case "extend" -> {
                String stopped = notRunning(state);
                boolean used = state == StopState.EXTENDED || view.extensionAsked();
                yield stopped != null || !used ? stopped : "funds.stop.why-extended";
            }
            default -> null;
        };
    }

    private static @Nullable String notRunning(StopState state) {
        if (state == StopState.ISSUED) {
            return "funds.stop.why-issued";
        }
        return state.isInForce() ? null : "funds.stop.why-over";
    }

    private static boolean isOfficer(@Nullable UUID account, StopView view) {
        return view.leadOfficerId().equals(account) || view.secondOfficerId().equals(account);
    }
}
