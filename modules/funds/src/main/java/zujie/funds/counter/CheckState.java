package zujie.funds.counter;

import java.util.Set;

/** The states of a checklist. */
public enum CheckState {
    /** 核对中. */
    OPEN,
    /** 已呼叫民警. */
    CALLED,
    /** 已堵截，待确认: stopped, the saved sum is not confirmed yet. */
    STOPPED,
    /** 已堵截，已确认. */
    CONFIRMED,
    /** 已办理: nothing stood against it, or the customer insisted. */
    PROCEEDED;

    /** Whether the move is legal. */
    public boolean canBecome(CheckState to) {
        return switch (this) {
            case OPEN -> Set.of(CALLED, STOPPED, PROCEEDED).contains(to);
            case CALLED -> Set.of(STOPPED, PROCEEDED).contains(to);
            case STOPPED -> to == CONFIRMED;
            default -> false;
        };
    }

    /** Colour on screens. */
    public String tone() {
        return switch (this) {
            case OPEN -> "blue";
            case CALLED -> "red";
            case STOPPED -> "amber";
            case CONFIRMED -> "green";
            case PROCEEDED -> "grey";
        };
    }
}
