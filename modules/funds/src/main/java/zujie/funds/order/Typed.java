package zujie.funds.order;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.kernel.money.Money;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;

/** Sums and times as people type them. */
public final class Typed {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private Typed() {}

    /** Yuan as fen; null for nothing. @throws InvalidValue {@code funds.amount-malformed} */
    public static @Nullable Long fen(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Money.ofYuan(typed).fen();
        } catch (InvalidValue e) {
            throw InvalidValue.onField(field, "funds.amount-malformed");
        }
    }

    /** A time in China to the second; null for nothing. @throws InvalidValue {@code funds.time-malformed} */
    public static @Nullable Instant time(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip(), SECONDS)
                    .atZone(BusinessClock.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "funds.time-malformed");
        }
    }

    /** A sum in fen as it is typed, in yuan; empty for nothing. */
    public static String yuan(@Nullable Long fen) {
        return fen == null ? "" : BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** A time as it is typed; empty for nothing. */
    public static String shown(@Nullable Instant at) {
        return at == null ? "" : SECONDS.format(LocalDateTime.ofInstant(at, BusinessClock.ZONE));
    }
}
