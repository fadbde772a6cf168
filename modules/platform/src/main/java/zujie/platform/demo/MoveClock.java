package zujie.platform.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.clock.ClockHands;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Moves the business clock forward, in the demonstration only. */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
public class MoveClock {

    /** More than this in one step is a slip of the pen. */
    private static final Duration FARTHEST = Duration.ofDays(400);

    @Inject
    ClockHands hands;

    @Inject
    BusinessClock clock;

    /**
     * Allows and records the move; {@link ClockWalk} then makes it.
     *
     * @throws zujie.kernel.rule.NotFound outside demo mode
     * @throws zujie.kernel.rule.InvalidValue more than 400 days in one step
     */
    public void handle(Instant target) {
        hands.requireDemo();
        AuditNotes.detail("to", target);
        if (Duration.between(clock.now(), target).compareTo(FARTHEST) > 0) {
            throw zujie.kernel.rule.InvalidValue.onField("to", "platform.clock-too-far", FARTHEST.toDays());
        }
    }

    @Permitted({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR})
    public ClockView view() {
        return new ClockView(clock.now(), Clock.systemUTC().instant(), hands.isDemo());
    }
}
