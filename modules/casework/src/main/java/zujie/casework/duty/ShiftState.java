package zujie.casework.duty;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a shift has come. */
enum ShiftState {
    /** 已排班. */
    PLANNED,
    /** 值班中. */
    ON_DUTY,
    /** 待接班: handed over, and not yet accepted by the next. */
    HANDING_OVER,
    /** 已交班. */
    DONE,
    /** 已取消. */
    CANCELLED;

    private static final Map<ShiftState, Set<ShiftState>> NEXT = Map.of(
            PLANNED, EnumSet.of(ON_DUTY, CANCELLED),
            ON_DUTY, EnumSet.of(HANDING_OVER),
            HANDING_OVER, EnumSet.of(DONE));

    boolean canBecome(ShiftState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Colour of the state on screens. */
    String tone() {
        return switch (this) {
            case PLANNED -> "blue";
            case ON_DUTY -> "green";
            case HANDING_OVER -> "amber";
            case DONE, CANCELLED -> "grey";
        };
    }
}
