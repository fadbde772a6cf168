package zujie.outreach.dissuasion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a task (R7.4): when to call, to visit, to send, to come to a result. A second warning can only bring
 * them nearer; what has been done stops its clock and may start the next.
 */
@Embeddable
public class DissuasionClock {

    @Enumerated(EnumType.STRING)
    private WarningLevel level;

    @Column(name = "level_name")
    private String levelName;

    @Column(name = "call_minutes")
    private Integer callMinutes;

    @Column(name = "visit_minutes")
    private int visitMinutes;

    @Column(name = "call_due_at")
    private Instant callDueAt;

    @Column(name = "visit_due_at")
    private Instant visitDueAt;

    @Column(name = "sms_due_at")
    private Instant smsDueAt;

    @Column(name = "result_due_at")
    private Instant resultDueAt;

    /** What the running clock began with. */
    @Column(name = "due_from")
    private Instant dueFrom;

    @Column(name = "due_at")
    private Instant dueAt;

    protected DissuasionClock() {}

    static DissuasionClock of(Limits limits, Instant warned) {
        DissuasionClock clock = new DissuasionClock();
        clock.level = limits.level();
        clock.levelName = limits.name();
        clock.dueFrom = warned;
        clock.visitMinutes = minutes(limits.visit());
        clock.nearer(limits, warned);
        return clock;
    }

    /** Another warning: the sharper level holds, and no clock becomes later. */
    void join(Limits limits, Instant warned) {
        if (limits.level().isSharperThan(level)) {
            level = limits.level();
            levelName = limits.name();
        }
        nearer(limits, warned);
    }

    private void nearer(Limits limits, Instant warned) {
        visitMinutes = Math.min(visitMinutes, minutes(limits.visit()));
        Duration call = limits.call();
        if (call != null) {
            callMinutes = callMinutes == null ? minutes(call) : Math.min(callMinutes, minutes(call));
            callDueAt = earliest(callDueAt, warned.plus(call));
        }
        if (limits.level() == WarningLevel.HIGH) {
            visitDueAt = earliest(visitDueAt, warned.plus(limits.visit()));
        }
        if (limits.sms() != null) {
            smsDueAt = earliest(smsDueAt, warned.plus(limits.sms()));
        }
    }

    /** Called in vain: the next call gets its time. */
    void missed(Instant now) {
        if (callMinutes != null) {
            callDueAt = now.plus(Duration.ofMinutes(callMinutes));
            dueFrom = now;
        }
    }

    /** Nobody at the door: the next visit gets its time. */
    void visitedInVain(Instant now) {
        visitDueAt = now.plus(Duration.ofMinutes(visitMinutes));
        dueFrom = now;
    }

    void sent() {
        smsDueAt = null;
    }

    /** The station has it: a visit is due. */
    void escalated(Instant now) {
        Instant due = now.plus(Duration.ofMinutes(visitMinutes));
        if (visitDueAt == null || due.isBefore(visitDueAt)) {
            visitDueAt = due;
        }
        dueFrom = now;
    }

    /** Somebody has spoken with the person. */
    void contacted(Instant now, boolean face, Duration untilResult) {
        callDueAt = null;
        smsDueAt = null;
        if (face) {
            visitDueAt = null;
        }
        if (resultDueAt == null) {
            resultDueAt = now.plus(untilResult);
            dueFrom = now;
        }
    }

    /** Which clock runs in a state; none does once there is a result. */
    void turn(DissuasionState state) {
        dueAt = switch (state) {
            case WAITING, TRYING -> {
                Instant reach = earliest(callDueAt, level == WarningLevel.HIGH ? visitDueAt : null);
                yield reach == null ? smsDueAt : reach;
            }
            case ESCALATED -> visitDueAt;
            case CONTACTED -> earliest(resultDueAt, level == WarningLevel.HIGH ? visitDueAt : null);
            default -> null;
        };
    }

    private static @Nullable Instant earliest(@Nullable Instant... some) {
        return Stream.of(some)
                .filter(java.util.Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static int minutes(Duration limit) {
        return Math.toIntExact(limit.toMinutes());
    }

    public WarningLevel level() {
        return level;
    }

    /** What the source calls the level. */
    public String levelName() {
        return levelName;
    }

    /** Whether the person is to be called, not only sent a message. */
    public boolean isCallNeeded() {
        return callMinutes != null;
    }

    /** Whether somebody is to be sent there however the call goes. */
    public boolean isVisitStanding() {
        return level == WarningLevel.HIGH && visitDueAt != null;
    }

    /** The running clock; null if none runs. */
    @Nullable
    public Instant dueAt() {
        return dueAt;
    }

    public Instant dueFrom() {
        return dueFrom;
    }

    @Nullable
    public Instant callDueAt() {
        return callDueAt;
    }

    @Nullable
    public Instant visitDueAt() {
        return visitDueAt;
    }

    @Nullable
    public Instant smsDueAt() {
        return smsDueAt;
    }
}
