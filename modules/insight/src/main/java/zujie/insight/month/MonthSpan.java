package zujie.insight.month;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;

/** A month of China's calendar. */
public record MonthSpan(YearMonth month) {

    /**
     * @param text such as {@code 2026-11}; null or blank for the month that runs today
     * @throws InvalidValue {@code insight.month-malformed}
     */
    public static MonthSpan of(@Nullable String text, LocalDate today) {
        try {
            return new MonthSpan(
                    text == null || text.isBlank() ? YearMonth.from(today) : YearMonth.parse(text.strip()));
        } catch (DateTimeException e) {
            throw InvalidValue.onField("month", "insight.month-malformed");
        }
    }

    public Instant from() {
        return month.atDay(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** The first instant of the month behind it. */
    public Instant to() {
        return next().from();
    }

    public LocalDate first() {
        return month.atDay(1);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }

    public MonthSpan previous() {
        return new MonthSpan(month.minusMonths(1));
    }

    public MonthSpan next() {
        return new MonthSpan(month.plusMonths(1));
    }

    /** {@code 2026-11}. */
    @Override
    public String toString() {
        return month.toString();
    }
}
