package zujie.cards.shutdown;

import java.util.Map;
import java.util.Set;

/** The states of an order on a number and their legal moves. */
public enum NumberOrderState {
    DRAFT,
    /** 待审批. */
    PENDING_APPROVAL,
    /** 已下发, the carrier's clock runs. */
    ISSUED,
    /** 已执行. */
    EXECUTED,
    /** 未能执行, with a {@link FailureCode}. */
    FAILED,
    /** 审批不同意. */
    REFUSED,
    /** 已复机. */
    RESTORED,
    /** 已撤回. */
    WITHDRAWN;

    private static final Map<NumberOrderState, Set<NumberOrderState>> NEXT = Map.of(
            DRAFT, Set.of(PENDING_APPROVAL, ISSUED),
            PENDING_APPROVAL, Set.of(ISSUED, REFUSED, WITHDRAWN),
            ISSUED, Set.of(EXECUTED, FAILED, WITHDRAWN),
            EXECUTED, Set.of(RESTORED));

    public boolean canBecome(NumberOrderState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Whether the number is still taken by the order: no second one may stand beside it. */
    public boolean isActive() {
        return this == DRAFT || this == PENDING_APPROVAL || this == ISSUED || this == EXECUTED;
    }

    /** Colour on screens; a word always stands beside it. */
    public String tone() {
        return switch (this) {
            case DRAFT, WITHDRAWN -> "grey";
            case PENDING_APPROVAL -> "blue";
            case ISSUED -> "amber";
            case EXECUTED, RESTORED -> "green";
            case FAILED, REFUSED -> "red";
        };
    }
}
