package zujie.kernel.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * The twelve digits by which banks and payment institutions are addressed (联行号, CNAPS; domain rules §8). The last is
 * a check digit whose formula is not published, so it is not checked.
 *
 * @param value twelve digits
 */
public record BankCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{12}");

    /** @throws InvalidValue {@code kernel.bank-code-malformed} */
    public BankCode {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of("kernel.bank-code-malformed");
        }
    }

    /** Reads a code as typed: full-width digits, blanks and hyphens do not matter. */
    public static BankCode of(@Nullable String typed) {
        return new BankCode(Normaliser.identifier(typed));
    }

    @Override
    public String toString() {
        return value;
    }
}
