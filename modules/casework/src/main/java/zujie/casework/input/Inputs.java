package zujie.casework.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;
import zujie.platform.clock.BusinessClock;

/** Texts, choices and times of commands and forms, checked once for all rooms. */
public final class Inputs {

    public static final int LONGEST_REASON = 500;
    public static final int LONGEST_NUMBER = 60;

    private static final DateTimeFormatter OF_DAY =
            DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("uuuu-M-d[ H:mm[:ss]]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DATE_SIGNS = Pattern.compile("[/.年月]");

    private Inputs() {}

    /** The text without blanks at the ends. @throws InvalidValue {@code casework.text-missing}, {@code casework.text-too-long} */
    public static String required(String field, @Nullable String typed, int most) {
        String text = optional(field, typed, most);
        if (text.isEmpty()) {
            throw InvalidValue.onField(field, "casework.text-missing");
        }
        return text;
    }

    /** As {@link #required}; null becomes empty. @throws InvalidValue {@code casework.text-too-long} */
    public static String optional(String field, @Nullable String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.codePointCount(0, text.length()) > most) {
            throw InvalidValue.onField(field, "casework.text-too-long", most);
        }
        return text;
    }

    /** The constant of that name. @throws InvalidValue {@code casework.choice-unknown} */
    public static <E extends Enum<E>> E choice(String field, Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw InvalidValue.onField(field, "casework.choice-unknown");
    }

    /** The value read, or the fault located at the field. */
    public static <T> T at(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }

    /** A time that has come. @throws InvalidValue {@code casework.time-missing}, {@code casework.time-in-future} */
    public static Instant past(String field, @Nullable Instant given, Instant now) {
        if (given == null) {
            throw InvalidValue.onField(field, "casework.time-missing");
        }
        if (given.isAfter(now)) {
            throw InvalidValue.onField(field, "casework.time-in-future");
        }
        return given;
    }

    /**
     * A time as people type it: {@code 10:40} is today, {@code 2026-11-06} the beginning of that day.
     *
     * @throws InvalidValue {@code casework.time-malformed}; null for nothing typed
     */
    public static @Nullable Instant time(String field, @Nullable String typed, LocalDate today) {
        String text = Normaliser.line(Normaliser.halfWidth(typed)).replace('T', ' ');
        if (text.isEmpty()) {
            return null;
        }
        String plain = DATE_SIGNS.matcher(text).replaceAll("-").replace("日", "");
        try {
            LocalDateTime time;
            if (!plain.contains("-")) {
                time = today.atTime(LocalTime.parse(plain, OF_DAY));
            } else if (plain.contains(":")) {
                time = LocalDateTime.parse(plain, FULL);
            } else {
                time = LocalDate.parse(plain, FULL).atStartOfDay();
            }
            return time.atZone(BusinessClock.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "casework.time-malformed");
        }
    }
}
