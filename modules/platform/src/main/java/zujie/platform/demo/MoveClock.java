package zujie.platform.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.clock.ClockHands;
import zujie.platform.outbox.OutboxRelay;
import zujie.platform.timer.TimerRunner;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * Moves the business clock forward. Whatever falls due on the way is done at its own instant and in order: the clock
 * stops there, the timer fires, its consequences are carried out, and only then does the clock go on.
 */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
public class MoveClock {

    /** More than this in one step is a slip of the pen. */
    private static final Duration FARTHEST = Duration.ofDays(400);

    @Inject
    ClockHands hands;

    @Inject
    BusinessClock clock;

    @Inject
    TimerRunner timers;

    @Inject
    OutboxRelay relay;

    /**
     * Lets the clock show at least that instant; it never goes back, so an instant that has passed changes nothing.
     *
     * @throws zujie.kernel.rule.NotFound outside demo mode
     */
    public ClockView handle(Instant target) {
        hands.requireDemo();
        AuditNotes.detail("to", target);
        if (Duration.between(clock.now(), target).compareTo(FARTHEST) > 0) {
            throw zujie.kernel.rule.InvalidValue.onField("to", "platform.clock-too-far", FARTHEST.toDays());
        }
        relay.drain();
        Optional<Instant> due = timers.nextDue(target);
        while (due.isPresent()) {
            Instant stop = due.get();
            hands.forwardTo(stop);
            timers.fireUntil(stop);
            relay.drain();
            due = timers.nextDue(target);
        }
        hands.forwardTo(target);
        return view();
    }

    @Permitted({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR})
    public ClockView view() {
        return new ClockView(clock.now(), Clock.systemUTC().instant(), hands.isDemo());
    }
}
