package zujie.platform.demo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.clock.ClockHands;
import zujie.platform.notify.Notifications;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Brackets the loading of the demonstration's history, which itself goes through the ordinary use cases. */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
public class DemoHistory {

    @Inject
    ClockHands hands;

    @Inject
    BusinessClock clock;

    @Inject
    Notifications notifications;

    /** Whether a history has been begun and whether it is complete. */
    public DemoState state() {
        hands.requireDemo();
        return new DemoState(hands.isHistoryBegun(), hands.isHistoryLoaded());
    }

    /** Sets the clock back to where the history begins; possible once, on an empty system. */
    public DemoState begin(Instant start) {
        hands.requireDemo();
        hands.beginHistory(start);
        hands.lookAnew();
        return new DemoState(true, false);
    }

    public DemoState complete() {
        hands.requireDemo();
        hands.historyIsLoaded();
        notifications.forgetUntil(clock.now().minus(Duration.ofDays(1)));
        return new DemoState(true, true);
    }

    /** How far the loading has come. */
    public record DemoState(boolean begun, boolean loaded) {}
}
