package zujie.funds.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static List<Duration> minutes(long... minutes) {
        return LongStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
    }

    @Test
    void shouldTakeTheNearestRank() {
        assertThat(Spread.of(minutes(5, 1, 4, 2, 3, 10, 9, 8, 7, 6), 10)).isEqualTo(new Spread(300L, 540L));
        assertThat(Spread.of(minutes(4), 1)).isEqualTo(new Spread(240L, 240L));
    }

    /** A bank that answers one order at once and leaves the others lying is not fast. */
    @Test
    void shouldCountWhatHasNotComeAsTheSlowest() {
        assertThat(Spread.of(minutes(1), 3)).isEqualTo(new Spread(null, null));
        assertThat(Spread.of(minutes(1, 2), 3)).isEqualTo(new Spread(120L, null));
    }

    @Test
    void shouldSayNothingAboutNothing() {
        assertThat(Spread.of(List.of(), 0)).isEqualTo(new Spread(null, null));
        assertThat(Spread.of(List.of(), 4)).isEqualTo(new Spread(null, null));
    }
}
