package zujie.platform.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How far the business clock stands from the system's; one row. */
@Entity
@Table(name = "platform_clock")
class ClockState {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "offset_micros")
    private long offsetMicros;

    @Column(name = "demo_started")
    private boolean demoStarted;

    @Column(name = "demo_loaded")
    private boolean demoLoaded;

    protected ClockState() {}

    Duration offset() {
        return Duration.of(offsetMicros, ChronoUnit.MICROS);
    }

    void showAt(Instant shown, Instant system) {
        offsetMicros = ChronoUnit.MICROS.between(system, shown);
    }

    boolean demoStarted() {
        return demoStarted;
    }

    boolean demoLoaded() {
        return demoLoaded;
    }

    void startDemo() {
        demoStarted = true;
    }

    void demoIsLoaded() {
        demoLoaded = true;
    }
}
