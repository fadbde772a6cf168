package zujie.bench.load;

import java.util.Arrays;
import java.util.Map;

/**
 * What one stretch of load brought.
 *
 * @param seconds how long it really took
 * @param statuses replies by their status
 * @param cookies replies that set a cookie
 * @param reconnects connections that the server closed after a reply and that were opened anew
 * @param bodySize bytes of the last body
 * @param generatorCpuSeconds processor time of the generator itself
 * @param sortedNanos time of each call, sorted
 */
public record LoadResult(
        double seconds,
        Map<Integer, Long> statuses,
        long cookies,
        long reconnects,
        int bodySize,
        double generatorCpuSeconds,
        long[] sortedNanos) {

    public long calls() {
        return sortedNanos.length;
    }

    public double perSecond() {
        return calls() / seconds;
    }

    /** Calls that were answered otherwise than by 200 or 201. */
    public long failures() {
        return calls() - statuses.getOrDefault(200, 0L) - statuses.getOrDefault(201, 0L);
    }

    public double meanMillis() {
        return Arrays.stream(sortedNanos).average().orElse(0) / 1e6;
    }

    /** Time within which the given share of calls was answered, e.g. 0.95. */
    public double millisAt(double share) {
        if (sortedNanos.length == 0) {
            return 0;
        }
        int index = (int) Math.ceil(share * sortedNanos.length) - 1;
        return sortedNanos[Math.max(0, index)] / 1e6;
    }
}
