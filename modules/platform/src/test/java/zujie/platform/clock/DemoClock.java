package zujie.platform.clock;

import zujie.platform.PlatformUnit;

/** The movable clock and its hands, wired for a test. */
public final class DemoClock {

    private final MovableClock clock;
    private final ClockHands hands;

    public DemoClock(PlatformUnit unit, boolean demo) {
        clock = unit.bean(MovableClock.class);
        clock.database = unit.database();
        clock.self = clock;
        clock.demo = demo;
        hands = unit.bean(ClockHands.class);
        hands.clock = clock;
        hands.database = unit.database();
    }

    public BusinessClock clock() {
        return clock;
    }

    public ClockHands hands() {
        return hands;
    }
}
