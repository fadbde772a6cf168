package zujie.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Terms counted in months (R1.22): the same day of the later month, or its last day when it is shorter. A renewal after
 * a clamped end starts from that end, so 31 August, 28 February, 28 August; and what the bank reports as the end counts
 * before anything computed here.
 */
public final class MonthArithmetic {

    private MonthArithmetic() {}

    /** @throws IllegalArgumentException if {@code months} is not positive */
    public static LocalDate plusMonths(LocalDate start, int months) {
        requirePositive(months);
        return start.plusMonths(months);
    }

    /**
     * Adds months on the calendar of {@code zone} and keeps the time of day there: the same instant may fall on
     * different days, and so into different months, in Beijing and in UTC.
     *
     * @throws IllegalArgumentException if {@code months} is not positive
     */
    public static Instant plusMonths(Instant start, int months, ZoneId zone) {
        requirePositive(months);
        return start.atZone(zone).plusMonths(months).toInstant();
    }

    private static void requirePositive(int months) {
        if (months <= 0) {
            throw new IllegalArgumentException("A term has at least one month: " + months);
        }
    }
}
