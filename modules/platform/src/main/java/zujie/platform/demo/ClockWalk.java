package zujie.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import zujie.platform.clock.BusinessClock;
import zujie.platform.clock.ClockHands;
import zujie.platform.outbox.OutboxRelay;
import zujie.platform.timer.TimerRunner;

/**
 * Walks the business clock forward. Whatever falls due on the way is done at its own instant and in order: the clock
 * stops there, the timer fires, its consequences are carried out, and only then does the clock go on. It stands outside
 * any transaction, since each timer is one of its own: an outer one would be lost when a timer is rolled back.
 */
@ApplicationScoped
public class ClockWalk {

    @Inject
    MoveClock moveClock;

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
     * @throws zujie.kernel.rule.InvalidValue more than 400 days in one step
     */
    public ClockView to(Instant target) {
        moveClock.handle(target);
        timers.alone(() -> walk(target));
        return new ClockView(clock.now(), Clock.systemUTC().instant(), hands.isDemo());
    }

    private void walk(Instant target) {
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
    }
}
