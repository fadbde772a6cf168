package zujie.kernel.phone;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * A number that somebody in China has: the victim's, an officer's, the holder's of a card. It must be of a
 * {@linkplain PhoneKind known kind}; what a telephone displayed is a {@link ShownNumber} instead.
 *
 * @param value digits only, landlines with area code, without a country code
 */
public record PhoneNumber(String value) {

    private static final Pattern VIRTUAL_OPERATOR = Pattern.compile("1(62|65|67|70|71)\\d{8}");

    /** @throws InvalidValue {@code kernel.phone-number-malformed} */
    public PhoneNumber {
        if (PhoneKind.of(value).isEmpty()) {
            throw InvalidValue.of("kernel.phone-number-malformed");
        }
    }

    /** Reads a number as typed: full-width digits, blanks, hyphens, brackets, dots and +86 do not matter. */
    public static PhoneNumber of(@Nullable String typed) {
        return new PhoneNumber(domestic(compact(typed)));
    }

    public PhoneKind kind() {
        return PhoneKind.of(value).orElseThrow();
    }

    /** Whether a virtual operator (移动转售企业) has the range: 162, 165, 167, 170, 171 (§8). */
    public boolean isVirtualOperator() {
        return VIRTUAL_OPERATOR.matcher(value).matches();
    }

    /** Whether an order on this number would hit a protected line (R5.11). */
    public boolean isProtected(ProtectedNumbers numbers) {
        return numbers.cover(value);
    }

    /** R9.7: {@code 138****1234}; landlines keep their area code. */
    public String masked() {
        return mask(value);
    }

    @Override
    public String toString() {
        return masked();
    }

    /** Half-width, without blanks, hyphens, brackets and dots. */
    static String compact(@Nullable String typed) {
        return Normaliser.identifier(typed).replaceAll("[().]", "");
    }

    /** Drops the country code where a known number stands behind it; else the text stays as it is. */
    static String domestic(String compact) {
        for (String prefix : new String[] {"+86", "0086", "86"}) {
            if (compact.startsWith(prefix)) {
                String rest = compact.substring(prefix.length());
                Optional<String> known = Optional.of(rest)
                        .filter(PhoneNumber::isKnown)
                        .or(() -> Optional.of("0" + rest).filter(PhoneNumber::isKnown));
                if (known.isPresent()) {
                    return known.get();
                }
            }
        }
        return compact;
    }

    static boolean isKnown(String digits) {
        return PhoneKind.of(digits).isPresent();
    }

    static String mask(String digits) {
        boolean longAreaCode = digits.matches("0[3-9].*");
        String head = digits.substring(0, longAreaCode ? 4 : 3);
        return digits.length() < 10 ? head + "****" : head + "****" + digits.substring(digits.length() - 4);
    }
}
