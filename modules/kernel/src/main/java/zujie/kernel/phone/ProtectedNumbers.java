package zujie.kernel.phone;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zujie.kernel.rule.InvalidValue;

/**
 * The numbers that no order may close by mistake: 110, 119, 120, 122, 96110, 12345, 955xx, the carriers' own lines,
 * trunk and government numbers (R5.11). The list is data of the installation; this type only knows how to match it.
 *
 * @param patterns numbers of 3–20 digits in which {@code x} stands for any digit
 */
public record ProtectedNumbers(Set<String> patterns) {

    private static final Pattern FORM = Pattern.compile("[0-9x]{3,20}");
    private static final Pattern AREA_CODE = Pattern.compile("0(10|2\\d|[3-9]\\d{2})");

    /** @throws InvalidValue {@code kernel.protected-number-malformed} with the entry */
    public ProtectedNumbers {
        patterns = Set.copyOf(patterns);
        for (String pattern : patterns) {
            if (!FORM.matcher(pattern).matches()) {
                throw InvalidValue.of("kernel.protected-number-malformed", pattern);
            }
        }
    }

    /** Reads entries as typed: {@code 955XX} and {@code 955xx} are the same. */
    public static ProtectedNumbers of(Collection<String> typed) {
        return new ProtectedNumbers(typed.stream()
                .map(entry -> PhoneNumber.compact(entry).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the digits are on the list, also with an area code in front ({@code 0591-12345}). */
    boolean cover(String digits) {
        return patterns.stream().anyMatch(p -> matches(p, digits) || matchesBehindAreaCode(p, digits));
    }

    private static boolean matchesBehindAreaCode(String pattern, String digits) {
        int cut = digits.length() - pattern.length();
        return cut > 0
                && AREA_CODE.matcher(digits.substring(0, cut)).matches()
                && matches(pattern, digits.substring(cut));
    }

    private static boolean matches(String pattern, String digits) {
        if (pattern.length() != digits.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != 'x' && pattern.charAt(i) != digits.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
