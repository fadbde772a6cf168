package zujie.kernel.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * A citizen's identity number (公民身份号码, GB 11643; domain rules §8). Residence permits of Hong Kong, Macao and Taiwan
 * people and the permanent residence card of foreigners (a 9 before the province) share the form. Divisions are checked
 * down to the province: counties come and go, and old numbers keep theirs.
 *
 * @param value seventeen digits and a check character, {@code X} in upper case
 */
public record IdentityNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern DIVISION =
            Pattern.compile("9?(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])[0-9]+[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int EARLIEST_YEAR = 1800;

    /**
     * @throws InvalidValue {@code kernel.identity-number-malformed}, {@code …-check-digit}, {@code …-division} or
     *     {@code …-birth-date}
     */
    public IdentityNumber {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of("kernel.identity-number-malformed");
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw InvalidValue.of("kernel.identity-number-check-digit");
        }
        if (!DIVISION.matcher(value).matches()) {
            throw InvalidValue.of("kernel.identity-number-division");
        }
        birthDate(value);
    }

    /**
     * Reads a number as typed; full-width digits, blanks, hyphens and a small x do not matter.
     *
     * @param today the business day, after which nobody can be born
     * @throws InvalidValue as the constructor, and {@code kernel.identity-number-in-future}
     */
    public static IdentityNumber of(@Nullable String typed, LocalDate today) {
        IdentityNumber number = new IdentityNumber(Normaliser.identifier(typed).toUpperCase(Locale.ROOT));
        if (number.birthDate().isAfter(today)) {
            throw InvalidValue.of("kernel.identity-number-in-future");
        }
        return number;
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** Digit 17: odd is male. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** R9.7: {@code 110105********002X}. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate birthDate(String value) {
        int year = Integer.parseInt(value.substring(6, 10));
        int month = Integer.parseInt(value.substring(10, 12));
        int day = Integer.parseInt(value.substring(12, 14));
        try {
            if (year >= EARLIEST_YEAR) {
                return LocalDate.of(year, month, day);
            }
        } catch (DateTimeException e) {
            // The message of the cause would carry the date of birth into logs.
        }
        throw InvalidValue.of("kernel.identity-number-birth-date");
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11);
    }
}
