package zujie.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as sheets keep them: days since the last day of 1899, or since 1904 in files of old Macs. */
final class Serial {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    /** What stands within quotation marks, brackets or behind a backslash or underscore is no sign of a date. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\[(?!h|m|s)[^]]*]|[\\\\_*].", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_SIGN = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private Serial() {}

    /** Whether a number of that format is shown as a date or a time; {@code id} as in ECMA-376, with the Chinese ones. */
    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (format != null && !format.isEmpty()) {
            String first = format.split(";", 2)[0];
            return DATE_SIGN.matcher(LITERAL.matcher(first).replaceAll("")).find()
                    && !"general".equalsIgnoreCase(format);
        }
        return id != null
                && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58);
    }

    /** Null if the number is none that a sheet shows as a date. */
    static @Nullable LocalDateTime read(BigDecimal days, boolean since1904) {
        if (days.signum() < 0 || days.compareTo(LAST) >= 0) {
            return null;
        }
        long whole = days.longValue();
        long seconds = days.subtract(BigDecimal.valueOf(whole))
                .multiply(SECONDS, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDate epoch = since1904 ? EPOCH_1904 : EPOCH_1900;
        return epoch.plusDays(whole).atStartOfDay().plusSeconds(seconds);
    }
}
