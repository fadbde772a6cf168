package zujie.funds.freeze;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** What a reader may do with a freeze now, for screens; the entity has the last word. */
final class FreezeActions {

    private FreezeActions() {}

    /** Whether an action is there for the reader, possible or not. */
    static boolean offered(String name, Actor actor, FreezeView view) {
        if (view.readOnly()) {
            return false;
        }
        FreezeState state = FreezeState.valueOf(view.freeze().state());
        boolean officer = actor.has(Role.POLICE_OFFICER);
        boolean own = officer && isOfficer(actor.id(), view);
        boolean approver = actor.has(Role.POLICE_APPROVER);
        boolean bank = actor.has(Role.BANK_OPERATOR);
        boolean renewalOrdered = view.renewalOrderedMonths() != null;
        return switch (name) {
            case "resubmit" -> own && state == FreezeState.DRAFT;
            case "withdraw" -> own && state.isBeforeIssue();
            case "review" -> actor.has(Role.LEGAL_REVIEWER) && state == FreezeState.LEGAL_REVIEW;
            case "decide" -> approver && state == FreezeState.APPROVAL;
            case "answer" -> bank && state == FreezeState.ISSUED;
            case "queue" ->
                bank
                        && (state == FreezeState.QUEUED
                                || state.isHolding() && !view.freeze().confirmed());
            case "renew" -> officer && state.isHolding();
            case "decide-renewal" -> approver && view.renewalAsked() != null;
            case "answer-renewal" -> bank && renewalOrdered;
            case "release", "replace" -> officer && state.isActive();
            case "decide-release" -> approver && state.isActive() && view.release() != null;
            case "lifted" -> bank && state.isOver() && view.liftedAt() == null;
            case "owner-told" ->
                officer && state == FreezeState.RELEASED && view.unrelated() && view.ownerToldAt() == null;
            default -> false;
        };
    }

    /** Message key of what stands against an action; null if nothing does. */
    static @Nullable String whyNot(String name, Actor actor, FreezeView view) {
        return switch (name) {
            case "review" -> isOfficer(actor.id(), view) ? "funds.problem.approver-is-officer" : null;
            case "decide", "decide-renewal", "decide-release" -> whyNotApprove(actor, view);
            case "renew" -> {
                if (!view.freeze().confirmed()) {
                    yield "funds.freeze.why-unconfirmed";
                }
                boolean asked = view.renewalAsked() != null || view.renewalOrderedMonths() != null;
                yield asked ? "funds.problem.freeze-renewal-asked" : null;
            }
            // Asked for other reasons before, it may still turn out to be money that has nothing to do with the case
            // (R1.20).
            case "release" ->
                view.release() == null || !view.unrelated() ? null : "funds.problem.release-asked-already";
            default -> null;
        };
    }

    private static @Nullable String whyNotApprove(Actor actor, FreezeView view) {
        if (isOfficer(actor.id(), view)) {
            return "funds.problem.approver-is-officer";
        }
        AuthorityRank rank = actor.rank();
        boolean high = rank != null && rank.atLeast(AuthorityRank.valueOf(view.rank()));
        return high ? null : "funds.problem.rank-too-low";
    }

    private static boolean isOfficer(@Nullable UUID account, FreezeView view) {
        return view.leadOfficerId().equals(account) || view.secondOfficerId().equals(account);
    }
}
