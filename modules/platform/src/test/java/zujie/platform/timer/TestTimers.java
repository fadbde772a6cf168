package zujie.platform.timer;

import java.time.Instant;
import java.util.function.BiConsumer;
import zujie.platform.FakeInstance;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/** Timers of one kind, wired for a test of another package. */
public final class TestTimers {

    private static final String KIND = "test.timer";

    private final Timers timers;
    private final TimerRunner runner = new TimerRunner();

    public TestTimers(PlatformUnit unit, BusinessClock clock, BiConsumer<String, Instant> onDue) {
        this(unit, clock, new TimerHandler() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public void due(String subject, Instant due) {
                onDue.accept(subject, due);
            }
        });
    }

    public TestTimers(PlatformUnit unit, BusinessClock clock, TimerHandler handler) {
        timers = unit.bean(Timers.class);
        timers.database = unit.database();
        runner.clock = clock;
        runner.firing = unit.bean(TimerFiring.class);
        runner.firing.database = unit.database();
        runner.firing.clock = clock;
        runner.firing.caller = new Caller();
        runner.firing.handlers = new FakeInstance<>(handler);
    }

    public TimerRunner runner() {
        return runner;
    }

    public Timers timers() {
        return timers;
    }

    public void set(String subject, Instant due) {
        timers.set(KIND, subject, due);
    }
}
