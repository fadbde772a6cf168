package zujie.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.platform.text.Texts;

class ClockToneTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    @ParameterizedTest(name = "{0} of {1} left is {2}")
    @CsvSource({
        "PT29M, PT30M, NORMAL",
        "PT15M, PT30M, NORMAL",
        "PT14M59S, PT30M, WARN",
        "PT7M30S, PT30M, WARN",
        "PT7M29S, PT30M, HOT",
        "PT0S, PT30M, HOT",
        "-PT5M, PT30M, HOT",
        "PT11H, PT48H, WARN",
        "PT5H59M, PT48H, HOT",
        "P76D, P180D, NORMAL",
        "P7D, P180D, NORMAL",
        "P6DT23H, P180D, WARN",
        "PT5H, P180D, HOT",
        "PT14M, , HOT",
        "PT23H, , WARN",
        "PT25H, , NORMAL"
    })
    void shouldTellHowPressingItIs(Duration left, Duration whole, ClockTone tone) {
        Double share = whole == null ? null : (double) left.toMillis() / whole.toMillis();
        assertThat(ClockTone.of(left, share)).isEqualTo(tone);
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({"PT12M7S, 00:12:07", "PT16H42M, 16:42:00", "P3DT4H10M, 3 天 04 时", "PT0S, 已到期", "-PT1H, 已到期"})
    void shouldSayWhatIsLeft(Duration left, String words) {
        ClockFace face = ClockFace.of(NOW.plus(left), NOW.minus(Duration.ofDays(10)), NOW, Texts.CHINESE);
        assertThat(face.left()).isEqualTo(words);
        assertThat(face.over()).isEqualTo(left.isZero() || left.isNegative());
    }

    @Test
    void shouldShowNoBarWithoutABeginning() {
        ClockFace face = ClockFace.of(NOW.plusSeconds(60), null, NOW, Locale.ENGLISH);
        assertThat(face.from()).isNull();
        assertThat(face.fromMillis()).isEmpty();
    }

    @Test
    void shouldHandItsTableToTheBrowser() {
        assertThat(ClockTone.table()).isEqualTo("hot,0.25,21600,900;warn,0.5,604800,86400;");
    }
}
