package zujie.casework.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;
import zujie.platform.clock.BusinessClock;

/** Reads a time as an officer types it while the victim speaks: {@code 10:40} is today, else {@code 2026-11-06 10:40}. */
public final class TypedTime {

    private static final DateTimeFormatter OF_DAY =
            DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DATE_SIGNS = Pattern.compile("[/.年月]");

    private TypedTime() {}

    /** @throws InvalidValue {@code casework.time-malformed}; null for nothing typed */
    public static @Nullable Instant read(String field, @Nullable String typed, LocalDate today) {
        String text = Normaliser.line(Normaliser.halfWidth(typed)).replace('T', ' ');
        if (text.isEmpty()) {
            return null;
        }
        String plain = DATE_SIGNS.matcher(text).replaceAll("-").replace("日", "");
        try {
            LocalDateTime time = plain.contains("-")
                    ? LocalDateTime.parse(plain, FULL)
                    : today.atTime(LocalTime.parse(plain, OF_DAY));
            return time.atZone(BusinessClock.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "casework.time-malformed");
        }
    }
}
