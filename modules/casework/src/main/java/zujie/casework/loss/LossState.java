package zujie.casework.loss;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What became of a loss that could be stopped on its way. */
enum LossState {
    /** 已登记: nothing is on its way. */
    NOTED,
    /** 待拦截. */
    ON_ITS_WAY,
    /** 已拦截. */
    INTERCEPTED,
    /** 已送达. */
    DELIVERED,
    /** 未查到. */
    UNTRACED;

    private static final Map<LossState, Set<LossState>> NEXT =
            Map.of(ON_ITS_WAY, EnumSet.of(INTERCEPTED, DELIVERED, UNTRACED));

    boolean canBecome(LossState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Colour of the state on screens. */
    String tone() {
        return switch (this) {
            case NOTED -> "grey";
            case ON_ITS_WAY -> "amber";
            case INTERCEPTED -> "green";
            case DELIVERED, UNTRACED -> "red";
        };
    }
}
