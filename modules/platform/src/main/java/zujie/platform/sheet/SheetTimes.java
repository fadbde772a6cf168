package zujie.platform.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;
import zujie.platform.clock.BusinessClock;

/** Reads a time out of a cell, be it a date, a number that was one, or a text in one of the ways people write it. */
public final class SheetTimes {

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{8}(\\d{4}|\\d{6})?");
    private static final Pattern OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d{2}:?\\d{2})");
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(20_000);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(80_000);

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-M-d[ H:m[:s]]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private SheetTimes() {}

    /**
     * The instant that the cell means on clocks in China; null for a blank cell.
     *
     * @throws InvalidValue {@code platform.sheet-time-malformed}; a day and month whose order is open are refused too
     */
    public static @Nullable Instant read(SheetCell cell) {
        if (cell.isBlank()) {
            return null;
        }
        LocalDateTime time = cell.time();
        try {
            if (time == null && OFFSET.matcher(cell.text()).matches()) {
                return OffsetDateTime.parse(cell.text().strip()).toInstant();
            }
            return (time == null ? written(cell.text()) : time)
                    .atZone(BusinessClock.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw InvalidValue.of("platform.sheet-time-malformed", cell.text());
        }
    }

    private static LocalDateTime written(String typed) {
        String text = Normaliser.line(Normaliser.halfWidth(typed)).replace('T', ' ');
        if (SERIAL.matcher(text).matches()) {
            BigDecimal days = new BigDecimal(text);
            LocalDateTime time = Serial.read(days, false);
            if (time != null && days.compareTo(FIRST_SERIAL) > 0 && days.compareTo(LAST_SERIAL) < 0) {
                return time;
            }
        }
        if (DIGITS.matcher(text).matches()) {
            String padded = text + "000000".substring(Math.min(6, text.length() - 8));
            return LocalDateTime.parse(
                    padded,
                    DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
        }
        String plain = text.replaceAll("[/.年月]", "-")
                .replaceAll("日\\s*", " ")
                .replaceAll("[时点分](?=\\d)", ":")
                .replaceAll("[时点]$", ":0")
                .replaceAll("[分秒]$", "")
                .replaceAll("\\.\\d+$", "")
                .strip();
        return LocalDateTime.parse(plain, WRITTEN);
    }
}
