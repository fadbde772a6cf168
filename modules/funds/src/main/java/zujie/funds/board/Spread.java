package zujie.funds.board;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a step took, by nearest rank. What has not come yet counts as longer than all that has come: a bank that
 * never answers must not look fast because only its answers are counted.
 *
 * @param p50Seconds half of all took at most this long; null if half have not come
 * @param p90Seconds nine of ten took at most this long; null if so many have not come
 */
public record Spread(@Nullable Long p50Seconds, @Nullable Long p90Seconds) {

    /**
     * @param came what came, in any order
     * @param all how many should come, those that came among them
     */
    static Spread of(List<Duration> came, int all) {
        List<Long> seconds = came.stream().map(Duration::toSeconds).sorted().toList();
        return new Spread(rank(seconds, all, 50), rank(seconds, all, 90));
    }

    private static @Nullable Long rank(List<Long> sorted, int all, int percent) {
        int rank = (all * percent + 99) / 100;
        return rank == 0 || rank > sorted.size() ? null : sorted.get(rank - 1);
    }
}
