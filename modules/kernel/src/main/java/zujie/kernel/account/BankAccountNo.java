package zujie.kernel.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * The number of a bank card, a passbook, a corporate or a payment account (账号; domain rules §8). Only cards carry a
 * check digit, so a wrong one is a warning for the screen and never a ground to refuse. The underscore parts a main
 * account from its sub-account (主账号_账号识别号, R6.1).
 *
 * @param value 1–50 letters, digits and underscores, without blanks
 */
public record BankAccountNo(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_]{1,50}");
    private static final Pattern CARD = Pattern.compile("[0-9]{13,19}");

    /** @throws InvalidValue {@code kernel.account-no-malformed} */
    public BankAccountNo {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of("kernel.account-no-malformed");
        }
    }

    /** Reads a number as typed: full-width digits, blanks and hyphens do not matter. */
    public static BankAccountNo of(@Nullable String typed) {
        return new BankAccountNo(Normaliser.identifier(typed));
    }

    /** Whether it has the length of a bank card, 13–19 digits. */
    public boolean isCardLength() {
        return CARD.matcher(value).matches();
    }

    /** Whether it is a card number with a right check digit; false also for every account that has none. */
    public boolean luhnValid() {
        if (!isCardLength()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(value.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** R9.7: {@code 6222 **** **** 5670}; numbers too short for that show the last four or nothing. */
    public String masked() {
        int length = value.length();
        if (length < 8) {
            return "****";
        }
        String tail = value.substring(length - 4);
        return length < 13 ? "**** " + tail : value.substring(0, 4) + " **** **** " + tail;
    }

    @Override
    public String toString() {
        return masked();
    }
}
