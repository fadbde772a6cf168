package zujie.funds.counter.reward;

import java.util.Set;

/** The states of a reward. */
public enum RewardState {
    /** 待审批. */
    PROPOSED,
    /** 已批准，待发放. */
    APPROVED,
    /** 不予奖励. */
    REFUSED,
    /** 已列入发放清单. */
    PAID;

    /** Whether the move is legal. */
    public boolean canBecome(RewardState to) {
        return switch (this) {
            case PROPOSED -> Set.of(APPROVED, REFUSED).contains(to);
            case APPROVED -> to == PAID;
            default -> false;
        };
    }
}
