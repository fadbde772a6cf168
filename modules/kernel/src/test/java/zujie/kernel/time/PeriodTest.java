package zujie.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.kernel.BrokenRules.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Instant EXECUTED =
            OffsetDateTime.parse("2024-03-01T10:00:00+08:00").toInstant();
    private static final Period STOP = Period.lasting(EXECUTED, Duration.ofHours(48));

    @Test
    void shouldRun48HoursFromExecutionR1_8() {
        assertThat(STOP.until())
                .isEqualTo(OffsetDateTime.parse("2024-03-03T10:00:00+08:00").toInstant());
        assertThat(STOP.length()).isEqualTo(Duration.ofHours(48));
        assertThat(STOP).isEqualTo(Period.of(EXECUTED, STOP.until()));
    }

    @Test
    void shouldHoldItsStartAndNotItsEnd() {
        assertThat(STOP.contains(EXECUTED)).isTrue();
        assertThat(STOP.contains(EXECUTED.minusNanos(1))).isFalse();
        assertThat(STOP.contains(STOP.until().minusNanos(1))).isTrue();
        assertThat(STOP.contains(STOP.until())).isFalse();
    }

    @Test
    void shouldNotOverlapWhatItTouches() {
        Period extension = Period.lasting(STOP.until(), Duration.ofHours(48));
        assertThat(STOP.overlaps(extension)).isFalse();
        assertThat(extension.overlaps(STOP)).isFalse();
        assertThat(STOP.overlaps(Period.of(STOP.until().minusNanos(1), extension.until())))
                .isTrue();
        assertThat(STOP.overlaps(STOP)).isTrue();
        assertThat(STOP.overlaps(Period.lasting(EXECUTED.plusSeconds(1), Duration.ofSeconds(1))))
                .isTrue();
    }

    @Test
    void shouldRefuseEmptySpans() {
        assertRefused("period-empty", () -> Period.of(EXECUTED, EXECUTED));
        assertRefused("period-empty", () -> Period.of(EXECUTED, EXECUTED.minusSeconds(1)));
        assertRefused("period-empty", () -> Period.lasting(EXECUTED, Duration.ZERO));
    }
}
