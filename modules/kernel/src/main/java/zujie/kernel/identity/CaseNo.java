package zujie.kernel.identity;

import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.OrgCode;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * The number of a case (案件编号; domain rules §8): {@code A}, the twelve digits of the police organ, year, month and a
 * sequence of four digits. Only the form is certain; numbers from elsewhere may be built differently behind the A.
 *
 * @param value {@code A} and 22 digits
 */
public record CaseNo(String value) {

    private static final Pattern FORM = Pattern.compile("A[0-9]{22}");

    /** @throws InvalidValue {@code kernel.case-no-malformed} */
    public CaseNo {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of("kernel.case-no-malformed");
        }
    }

    /** Reads a number as typed; full-width characters, blanks, hyphens and a small a do not matter. */
    public static CaseNo of(@Nullable String typed) {
        return new CaseNo(Normaliser.identifier(typed).toUpperCase(Locale.ROOT));
    }

    /**
     * Builds a number of our own.
     *
     * @param organ the twelve-digit code of the police organ
     * @param sequence 1–9999 within organ and month
     * @throws InvalidValue {@code kernel.case-no-malformed} if organ or sequence do not fit
     */
    public static CaseNo of(OrgCode organ, YearMonth month, int sequence) {
        if (organ.value().length() != 12 || sequence < 1 || sequence > 9999) {
            throw InvalidValue.of("kernel.case-no-malformed");
        }
        return new CaseNo(String.format(
                Locale.ROOT, "A%s%04d%02d%04d", organ.value(), month.getYear(), month.getMonthValue(), sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
