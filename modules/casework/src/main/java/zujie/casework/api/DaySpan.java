package zujie.casework.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;

/**
 * The span of time that a list shows.
 *
 * @param from first instant shown; null without a beginning
 * @param to first instant no longer shown; null without an end
 */
public record DaySpan(@Nullable Instant from, @Nullable Instant to) {

    /**
     * Reads both ends as days in China ({@code 2026-11-06}, the last one included) or as instants.
     *
     * @throws InvalidValue {@code casework.day-malformed} on {@code from} or {@code to}
     */
    public static DaySpan of(@Nullable String from, @Nullable String to) {
        return new DaySpan(read("from", from, 0), read("to", to, 1));
    }

    private static @Nullable Instant read(String field, @Nullable String text, int daysLater) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String typed = text.strip();
        try {
            return typed.length() > 10
                    ? Instant.parse(typed)
                    : LocalDate.parse(typed)
                            .plusDays(daysLater)
                            .atStartOfDay(BusinessClock.ZONE)
                            .toInstant();
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "casework.day-malformed");
        }
    }
}
