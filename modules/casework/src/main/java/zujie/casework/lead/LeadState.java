package zujie.casework.lead;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a lead has come: 待推送 → 待接收 → 待查证 → 待处置 → 办结 (SR-13 快推送、快接收、快查询、快打击). Each state but
 * the last waits for one step, and each step has a clock.
 */
enum LeadState {
    /** 登记，待推送. */
    REGISTERED("casework.push-lead", "casework.lead-push-minutes"),
    /** 已推送，待接收. */
    PUSHED("casework.receive-lead", "casework.lead-receive-minutes"),
    /** 已接收，待查证. */
    RECEIVED("casework.query-lead", "casework.lead-query-hours"),
    /** 已查证，待处置. */
    QUERIED("casework.act-on-lead", "casework.lead-act-hours"),
    /** 办结. */
    CLOSED(null, null);

    private static final Map<LeadState, Set<LeadState>> NEXT = Map.of(
            REGISTERED, EnumSet.of(PUSHED, CLOSED),
            PUSHED, EnumSet.of(RECEIVED, REGISTERED),
            RECEIVED, EnumSet.of(QUERIED, PUSHED),
            QUERIED, EnumSet.of(CLOSED, PUSHED));

    /** Those in which a lead waits for the unit that it was pushed to. */
    static final Set<LeadState> WAITING = Set.of(PUSHED, RECEIVED, QUERIED);

    private final @Nullable String work;
    private final @Nullable String parameter;

    LeadState(@Nullable String work, @Nullable String parameter) {
        this.work = work;
        this.parameter = parameter;
    }

    boolean canBecome(LeadState to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** Kind of the work item of the step that this state waits for; null at the end. */
    @Nullable
    String work() {
        return work;
    }

    /** Parameter with the time that the step may take; null at the end. */
    @Nullable
    String parameter() {
        return parameter;
    }

    /** Colour of the state on screens. */
    String tone() {
        return switch (this) {
            case REGISTERED, QUERIED -> "blue";
            case PUSHED, RECEIVED -> "amber";
            case CLOSED -> "grey";
        };
    }
}
