package zujie.platform;

import java.time.Duration;
import java.time.Instant;
import zujie.platform.clock.BusinessClock;

/** A business clock that a test moves by hand. */
public final class HandClock implements BusinessClock {

    private volatile Instant now;

    public HandClock(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant now() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }
}
