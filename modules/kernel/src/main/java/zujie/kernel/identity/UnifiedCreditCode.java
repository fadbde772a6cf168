package zujie.kernel.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * The code of an enterprise or institution (统一社会信用代码, GB 32100; domain rules §8). It is public and not masked.
 *
 * @param value eighteen characters in upper case, the last a check character
 */
public record UnifiedCreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws InvalidValue {@code kernel.credit-code-malformed}, {@code kernel.credit-code-check-digit} */
    public UnifiedCreditCode {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of("kernel.credit-code-malformed");
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw InvalidValue.of("kernel.credit-code-check-digit");
        }
    }

    /** Reads a code as typed; case, full-width characters, blanks and hyphens do not matter. */
    public static UnifiedCreditCode of(@Nullable String typed) {
        return new UnifiedCreditCode(Normaliser.identifier(typed).toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(value.charAt(i));
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
