package zujie.funds.involved;

import java.util.Set;

/** The states of a listing. */
public enum InvolvedState {
    /** 待市级认定. */
    PROPOSED,
    /** 不予列入. */
    DECLINED,
    /** 已列入名单. */
    LISTED,
    /** 已移出名单, an appeal was upheld. */
    REMOVED;

    /** Whether the move is legal. */
    public boolean canBecome(InvolvedState to) {
        return switch (this) {
            case PROPOSED -> Set.of(LISTED, DECLINED).contains(to);
            case LISTED -> to == REMOVED;
            default -> false;
        };
    }

    /** Colour on screens. */
    public String tone() {
        return switch (this) {
            case PROPOSED -> "blue";
            case LISTED -> "red";
            case DECLINED, REMOVED -> "grey";
        };
    }
}
