package zujie.funds.stoppay;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states of a stop-payment and their legal moves (R1.14). */
public enum StopState {
    /** 草稿. */
    DRAFT,
    /** 已下发, the bank's clock runs. */
    ISSUED,
    /** 已止付. */
    EXECUTED,
    /** 止付失败, with a result code. */
    FAILED,
    /** 已延期. */
    EXTENDED,
    /** 已解除; from 已下发 it is a withdrawal. */
    RELEASED,
    /** 已转冻结. */
    FROZEN,
    /** 到期自动解除. */
    EXPIRED;

    private static final Map<StopState, Set<StopState>> NEXT = Map.of(
            DRAFT, Set.of(ISSUED),
            // A refused review (R1.11) takes an order back before the bank has answered.
            ISSUED, Set.of(EXECUTED, FAILED, RELEASED),
            EXECUTED, Set.of(EXTENDED, RELEASED, FROZEN, EXPIRED),
            EXTENDED, Set.of(RELEASED, FROZEN, EXPIRED));

    public boolean canBecome(StopState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Whether the account stands stopped by this order. */
    public boolean isInForce() {
        return this == EXECUTED || this == EXTENDED;
    }

    /** Whether it still takes one of the stops that an account may have. */
    public boolean isOpen() {
        return this == DRAFT || this == ISSUED || isInForce();
    }

    /** Whether the bank has still to say that it is lifted (100104), or that it has seen its end. */
    boolean isToBeLifted() {
        return this == RELEASED || this == EXPIRED;
    }

    static List<StopState> inForce() {
        return Arrays.stream(values()).filter(StopState::isInForce).toList();
    }

    /** Colour on screens; a word always stands beside it. */
    public String tone() {
        return switch (this) {
            case DRAFT, RELEASED, EXPIRED -> "grey";
            case ISSUED -> "amber";
            case EXECUTED, EXTENDED, FROZEN -> "green";
            case FAILED -> "red";
        };
    }
}
