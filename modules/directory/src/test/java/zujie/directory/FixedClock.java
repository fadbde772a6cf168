package zujie.directory;

import java.time.Instant;
import zujie.platform.clock.BusinessClock;

/** A business clock that stands until it is moved. */
public final class FixedClock implements BusinessClock {

    private Instant now;

    public FixedClock(String now) {
        this.now = Instant.parse(now);
    }

    public void moveTo(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant now() {
        return now;
    }
}
