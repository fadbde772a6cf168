package zujie.casework.flow;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.casework.identifier.Identifier;
import zujie.casework.identifier.IdentifierKind;
import zujie.kernel.rule.InvalidValue;

/**
 * A call, checked: the number whose records these are, whom it was with, and from which device.
 *
 * @param imei without its check digit; empty if unknown
 */
record Call(String own, String other, boolean outgoing, Instant at, int seconds, String cell, String imei) {

    private static final int LONGEST_NUMBER = 32;
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_IMEI = 20;
    private static final int LONGEST_CALL = 24 * 3600;
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d+)[:时小])?时?(\\d{1,3})[:分](\\d{1,2})秒?");

    /** @throws InvalidValue on what is missing or wrong */
    static Call of(
            @Nullable String own,
            @Nullable String other,
            @Nullable String direction,
            @Nullable Instant at,
            @Nullable String length,
            @Nullable String cell,
            @Nullable String imei) {
        if (at == null) {
            throw InvalidValue.onField("at", "casework.text-missing");
        }
        String first = number("own", own);
        String second = number("other", other);
        String place = cell == null ? "" : cell.strip();
        String device = imei == null || imei.isBlank()
                ? ""
                : Identifier.of(IdentifierKind.DEVICE, imei).value();
        return new Call(
                first,
                second,
                direction == null || !direction.contains("被"),
                at,
                seconds(length),
                place.length() > LONGEST_CELL ? place.substring(0, LONGEST_CELL) : place,
                device.length() > LONGEST_IMEI ? device.substring(0, LONGEST_IMEI) : device);
    }

    private static String number(String field, @Nullable String typed) {
        String value;
        try {
            value = Identifier.of(IdentifierKind.PHONE, typed).value();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
        if (value.length() > LONGEST_NUMBER) {
            throw InvalidValue.onField(field, "casework.text-too-long", LONGEST_NUMBER);
        }
        return value;
    }

    /** {@code 95}, {@code 01:35}, {@code 0:01:35}, {@code 1分35秒}. @throws InvalidValue {@code casework.call-length-malformed} */
    static int seconds(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return 0;
        }
        int seconds;
        Matcher clock = CLOCK.matcher(text);
        if (text.matches("\\d{1,6}(秒|s)?")) {
            seconds = Integer.parseInt(text.replaceAll("\\D", ""));
        } else if (clock.matches()) {
            int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
            seconds = hours * 3600 + Integer.parseInt(clock.group(2)) * 60 + Integer.parseInt(clock.group(3));
        } else {
            throw InvalidValue.onField("length", "casework.call-length-malformed");
        }
        if (seconds > LONGEST_CALL) {
            throw InvalidValue.onField("length", "casework.call-length-malformed");
        }
        return seconds;
    }
}
