package zujie.launcher.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The script's times: {@code 2026-10-23T09:00:00+08:00}, or {@code -30d 09:00} counted from the day of loading. */
final class DemoTime {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final Pattern RELATIVE = Pattern.compile("([+-]?\\d{1,4})d (\\d{2}:\\d{2}(?::\\d{2})?)");

    private final LocalDate today;

    DemoTime(Instant loading) {
        this.today = LocalDate.ofInstant(loading, CHINA);
    }

    /** The day in China of a time that is counted from the day of loading, such as {@code -30d}. */
    LocalDate day(String text) {
        return LocalDate.ofInstant(read(text + " 12:00"), CHINA);
    }

    /** A time in China as the message gateway writes it: {@code 20261122093000}. */
    String stamp(String text) {
        return STAMP.format(read(text).atZone(CHINA));
    }

    Instant read(String text) {
        Matcher relative = RELATIVE.matcher(text);
        try {
            if (relative.matches()) {
                return today.plusDays(Integer.parseInt(relative.group(1)))
                        .atTime(LocalTime.parse(relative.group(2)))
                        .atZone(CHINA)
                        .toInstant();
            }
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new DemoFailure("not a time of a demo step: '" + text + "'", e);
        }
    }
}
