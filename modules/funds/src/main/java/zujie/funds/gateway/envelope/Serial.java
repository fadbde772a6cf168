package zujie.funds.gateway.envelope;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/** TransSerialNumber (§6): bank, trustee, then 28 digits; 53 characters. */
public final class Serial {

    private static final Pattern FORM = Pattern.compile("\\d{12}_\\d{40}");
    private static final String NO_TRUSTEE = "000000000000";

    private Serial() {}

    /** @param count of the series, from 1 */
    public static String of(String bankCode, Instant at, long count) {
        return bank(bankCode) + "_" + NO_TRUSTEE + Wire.time(at) + String.format(Locale.ROOT, "%014d", count);
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** An institution's code as the format has it: its digits, in twelve places. */
    public static String bank(String code) {
        String digits = code.replaceAll("\\D", "");
        return String.format(Locale.ROOT, "%12s", digits)
                .replace(' ', '0')
                .substring(Math.max(0, digits.length() - 12));
    }
}
