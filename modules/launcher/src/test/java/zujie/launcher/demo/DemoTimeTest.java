package zujie.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTimeTest {
    // Already the 23rd in China.
    private final DemoTime time = new DemoTime(Instant.parse("2026-11-22T17:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-10-23T09:00:00+08:00, 2026-10-23T01:00:00Z",
        "0d 00:00, 2026-11-22T16:00:00Z",
        "-30d 09:00, 2026-10-24T01:00:00Z",
        "+2d 23:59:30, 2026-11-25T15:59:30Z"
    })
    void shouldRead(String text, Instant expected) {
        assertThat(time.read(text)).isEqualTo(expected);
    }

    @Test
    void shouldReadADay() {
        assertThat(time.day("-30d")).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(time.day("0d")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThatThrownBy(() -> time.day("30")).isInstanceOf(DemoFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "-30d", "-30d 25:00", "2026-10-23"})
    void shouldRefuse(String text) {
        assertThatThrownBy(() -> time.read(text)).isInstanceOf(DemoFailure.class);
    }
}
