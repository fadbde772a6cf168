package zujie.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {

    private final Show show = new Show();

    @ParameterizedTest
    @CsvSource({"5000000, '¥50,000.00'", "1, ¥0.01", "0, ¥0.00", "123456789012, '¥1,234,567,890.12'", ", —"})
    void shouldWriteFenAsYuan(Long fen, String yuan) {
        assertThat(show.yuan(fen)).isEqualTo(yuan);
    }

    @Test
    void shouldShowTimesInChina() {
        assertThat(show.time(Instant.parse("2026-11-22T01:30:59Z"))).isEqualTo("2026-11-22 09:30");
        assertThat(show.seconds(Instant.parse("2026-11-22T16:30:05Z"))).isEqualTo("2026-11-23 00:30:05");
        assertThat(show.time(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22");
        assertThat(show.time(null)).isEqualTo("—");
    }

    @Test
    void shouldShortenTimesNearby() {
        show.clock = () -> Instant.parse("2026-11-22T02:00:00Z");
        assertThat(show.near(Instant.parse("2026-11-22T01:30:00Z"))).isEqualTo("09:30");
        assertThat(show.near(Instant.parse("2026-11-21T01:30:00Z"))).isEqualTo("11-21 09:30");
        assertThat(show.near(Instant.parse("2025-11-21T01:30:00Z"))).isEqualTo("2025-11-21 09:30");
    }

    @Test
    void shouldTellKeysFromSentences() {
        show.reader = () -> java.util.Locale.SIMPLIFIED_CHINESE;
        assertThat(show.words("web.clock.over")).isEqualTo("已到期");
        assertThat(show.words("升级至值班主管")).isEqualTo("升级至值班主管");
        assertThat(show.words(null)).isEmpty();
    }
}
