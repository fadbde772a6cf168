package zujie.platform.parameter;

import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a parameter's value counts. */
enum ParameterUnit {
    HOURS(Pattern.compile("\\d{1,9}")),
    MINUTES(Pattern.compile("\\d{1,9}")),
    DAYS(Pattern.compile("\\d{1,6}")),
    WORKDAYS(Pattern.compile("\\d{1,4}")),
    MONTHS(Pattern.compile("\\d{1,4}")),
    COUNT(Pattern.compile("\\d{1,12}")),
    FEN(Pattern.compile("\\d{1,16}")),
    FLAG(Pattern.compile("true|false")),
    TEXT(Pattern.compile(".{1,500}"));

    private final Pattern form;

    ParameterUnit(Pattern form) {
        this.form = form;
    }

    static ParameterUnit ofCode(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown unit " + code));
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean accepts(String value) {
        return form.matcher(value).matches();
    }

    boolean isNumber() {
        return this != FLAG && this != TEXT;
    }

    /** Months and working days are no fixed length of time. */
    Duration duration(long amount) {
        return switch (this) {
            case MINUTES -> Duration.ofMinutes(amount);
            case HOURS -> Duration.ofHours(amount);
            case DAYS -> Duration.ofDays(amount);
            default -> throw new IllegalStateException(code() + " is no length of time");
        };
    }
}
