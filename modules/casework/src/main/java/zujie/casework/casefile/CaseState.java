package zujie.casework.casefile;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a case has come: 建案 → 立案 → 破案 → 结案; a case that is no crime is closed without the steps between. */
enum CaseState {
    /** 建案: the file exists, no decision yet. */
    OPEN,
    /** 立案, with the number of the 立案决定书. */
    FILED,
    /** 破案. */
    SOLVED,
    /** 结案. */
    CLOSED;

    private static final Map<CaseState, Set<CaseState>> NEXT = Map.of(
            OPEN, EnumSet.of(FILED, CLOSED),
            FILED, EnumSet.of(SOLVED, CLOSED),
            SOLVED, EnumSet.of(CLOSED));

    boolean canBecome(CaseState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** 重启: only a closed case, and only by the way of an approval. */
    boolean canReopenAs(CaseState before) {
        return this == CLOSED && before != CLOSED;
    }

    /** Colour of the state on screens. */
    String tone() {
        return switch (this) {
            case OPEN -> "amber";
            case FILED -> "blue";
            case SOLVED -> "green";
            case CLOSED -> "grey";
        };
    }
}
