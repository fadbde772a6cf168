package zujie.kernel.time;

import java.time.Duration;
import java.time.Instant;
import zujie.kernel.rule.InvalidValue;

/**
 * A span of time that holds its start and not its end: a stop that expires at ten o'clock is over at ten o'clock, and
 * the extension that starts then leaves no gap and no overlap.
 *
 * @param from first instant within
 * @param until first instant after, later than {@code from}
 */
public record Period(Instant from, Instant until) {

    /** @throws InvalidValue {@code kernel.period-empty} if {@code until} is not after {@code from} */
    public Period {
        if (!until.isAfter(from)) {
            throw InvalidValue.of("kernel.period-empty", from, until);
        }
    }

    public static Period of(Instant from, Instant until) {
        return new Period(from, until);
    }

    /** A span of that length in elapsed time, such as the 48 hours of a stop (R1.8): holidays count. */
    public static Period lasting(Instant from, Duration length) {
        return new Period(from, from.plus(length));
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /** Whether some instant lies in both; spans that only touch do not overlap. */
    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}
