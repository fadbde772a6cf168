package zujie.casework.imports;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far the loading of a sheet has come. */
enum ImportState {
    /** 等待载入. */
    WAITING,
    /** 正在载入. */
    RUNNING,
    /** 已完成. */
    DONE,
    /** 未能完成: what was loaded before stays, and the same file can be loaded again. */
    FAILED;

    private static final Map<ImportState, Set<ImportState>> NEXT = Map.of(
            WAITING, EnumSet.of(RUNNING, FAILED),
            RUNNING, EnumSet.of(RUNNING, DONE, FAILED),
            FAILED, EnumSet.of(WAITING));

    boolean canBecome(ImportState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    boolean isOver() {
        return this == DONE || this == FAILED;
    }

    /** Colour of the state on screens. */
    String tone() {
        return switch (this) {
            case WAITING, RUNNING -> "amber";
            case DONE -> "green";
            case FAILED -> "red";
        };
    }
}
