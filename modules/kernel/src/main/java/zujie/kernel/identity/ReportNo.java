package zujie.kernel.identity;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * The number of a report (接警、警情编号). Systems build it in different ways (J and 22 digits, 30 digits of a dispatch
 * system), so it is free text; unique per organisation (domain rules §8).
 *
 * @param value 1–40 characters on one line
 */
public record ReportNo(String value) {

    private static final int LONGEST = 40;

    /** @throws InvalidValue {@code kernel.report-no-malformed} */
    public ReportNo {
        if (Normaliser.compact(value).isEmpty()
                || value.codePointCount(0, value.length()) > LONGEST
                || value.codePoints().anyMatch(Character::isISOControl)) {
            throw InvalidValue.of("kernel.report-no-malformed", LONGEST);
        }
    }

    /** Reads a number as typed; full-width characters become half-width, so that one number has one form. */
    public static ReportNo of(@Nullable String typed) {
        return new ReportNo(Normaliser.line(Normaliser.halfWidth(typed)));
    }

    @Override
    public String toString() {
        return value;
    }
}
