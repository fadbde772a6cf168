package zujie.funds.gateway.envelope;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;

/** How times and sums stand in a message: {@code yyyyMMddHHmmss} in China, yuan with two places. */
public final class Wire {

    /** RMB. */
    public static final String CNY = "CNY";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Wire() {}

    public static String time(Instant at) {
        return TIME.format(LocalDateTime.ofInstant(at, BusinessClock.ZONE));
    }

    public static @Nullable String timeOrNull(@Nullable Instant at) {
        return at == null ? null : time(at);
    }

    /** @throws InvalidValue {@code funds.time-malformed}; null for nothing */
    public static @Nullable Instant instant(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text, TIME).atZone(BusinessClock.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "funds.time-malformed");
        }
    }

    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** @throws InvalidValue {@code funds.amount-malformed}; null for nothing */
    public static @Nullable Long fen(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return new BigDecimal(text).movePointRight(2).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw InvalidValue.onField(field, "funds.amount-malformed");
        }
    }
}
