package zujie.outreach.dissuasion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states of a dissuasion and their legal moves; the last five are the results of R7.5. */
public enum DissuasionState {
    /** 待劝阻: nobody has tried yet. */
    WAITING("blue"),
    /** 联系中: tried, not reached. */
    TRYING("amber"),
    /** 待上门: the police station goes there. */
    ESCALATED("amber"),
    /** 已短信提醒: all that a low level asks for is done. */
    REMINDED("grey"),
    /** 劝阻中: somebody has spoken with the person. */
    CONTACTED("blue"),
    /** 已劝阻未转账. */
    DISSUADED("green"),
    /** 已转账→止付. */
    TRANSFERRED("red"),
    /** 失联. */
    LOST("grey"),
    /** 误报. */
    FALSE_ALARM("grey"),
    /** 不配合. */
    UNCOOPERATIVE("amber");

    private static final Map<DissuasionState, Set<DissuasionState>> NEXT = Map.of(
            WAITING, Set.of(TRYING, ESCALATED, REMINDED, CONTACTED, TRANSFERRED, FALSE_ALARM),
            TRYING, Set.of(ESCALATED, CONTACTED, TRANSFERRED, FALSE_ALARM),
            ESCALATED, Set.of(CONTACTED, TRANSFERRED, LOST, FALSE_ALARM),
            REMINDED, Set.of(WAITING, TRYING, ESCALATED, CONTACTED, TRANSFERRED, FALSE_ALARM),
            CONTACTED, Set.of(ESCALATED, DISSUADED, TRANSFERRED, FALSE_ALARM, UNCOOPERATIVE));

    private final String tone;

    DissuasionState(String tone) {
        this.tone = tone;
    }

    public boolean canBecome(DissuasionState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Whether it has a result. */
    public boolean isFinal() {
        return !NEXT.containsKey(this);
    }

    /** The states without a result. */
    public static List<DissuasionState> open() {
        return Arrays.stream(values()).filter(state -> !state.isFinal()).toList();
    }

    /** Colour of the state on screens. */
    public String tone() {
        return tone;
    }
}
