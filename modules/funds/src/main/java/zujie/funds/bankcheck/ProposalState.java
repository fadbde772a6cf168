package zujie.funds.bankcheck;

import java.util.Map;
import java.util.Set;

/** The states of a proposed answer and their legal moves. */
public enum ProposalState {
    /** 待复核. */
    WAITING,
    /** 复核通过, the answer is given. */
    APPROVED,
    /** 已退回 by the checker, with a reason. */
    RETURNED,
    /** 已撤回 by whoever entered it. */
    TAKEN_BACK,
    /** 已失效: the order was answered by another way or has ended meanwhile. */
    OVERTAKEN;

    private static final Map<ProposalState, Set<ProposalState>> NEXT =
            Map.of(WAITING, Set.of(APPROVED, RETURNED, TAKEN_BACK, OVERTAKEN));

    public boolean canBecome(ProposalState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Colour on screens; a word always stands beside it. */
    public String tone() {
        return switch (this) {
            case WAITING -> "amber";
            case APPROVED -> "green";
            case RETURNED -> "red";
            case TAKEN_BACK, OVERTAKEN -> "grey";
        };
    }
}
