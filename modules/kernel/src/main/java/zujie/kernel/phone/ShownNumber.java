package zujie.kernel.phone;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * A caller id as the victim's telephone displayed it (来电显示). Callers forge it, so it is kept as shown and never
 * refused for what it holds (R5.11, §8); what can be told about it is asked of it afterwards.
 *
 * @param value 1–32 characters, without blanks at the ends
 */
public record ShownNumber(String value) {

    private static final int LONGEST = 32;
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d+");
    /** Short codes, 95 call centres with extensions, local numbers without area code. */
    private static final Pattern SHORT = Pattern.compile("1\\d{2}|[19]\\d{4,5}|95\\d{3,10}|[2-8]\\d{6,7}");

    /** @throws InvalidValue {@code kernel.shown-number-empty}, {@code kernel.shown-number-too-long} */
    public ShownNumber {
        if (Normaliser.compact(value).isEmpty()) {
            throw InvalidValue.of("kernel.shown-number-empty");
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw InvalidValue.of("kernel.shown-number-too-long", LONGEST);
        }
    }

    /** Keeps the text as displayed, but for blanks at both ends. */
    public static ShownNumber of(@Nullable String shown) {
        return new ShownNumber(shown == null ? "" : shown.strip());
    }

    /**
     * The form for searching and matching: digits only, the country code of China dropped, {@code +} before another one
     * written {@code 00}. Empty when anything but digits and separators was displayed.
     */
    public Optional<String> normalised() {
        String compact = PhoneNumber.compact(value);
        if (!NUMBER.matcher(compact).matches()) {
            return Optional.empty();
        }
        // Also before short codes, which are no subscriber's number: +86 96110.
        String domestic = PhoneNumber.domestic(compact).replaceFirst("^(\\+|00)86(?=\\d)", "");
        return Optional.of(domestic.replace("+", "00"));
    }

    /** The number it would be if it were true; empty when no subscriber in China can have it. */
    public Optional<PhoneNumber> phoneNumber() {
        return normalised().filter(PhoneNumber::isKnown).map(PhoneNumber::new);
    }

    /**
     * Whether the display looks forged (疑似改号): it starts with {@code +}, {@code 00} or more zeros, or its digits
     * have no length or form that exists in China. A hint for the officer, no finding; a display without digits
     * ("未知号码") is hidden, not forged.
     */
    public boolean suspectedSpoof() {
        String compact = PhoneNumber.compact(value);
        String digits = compact.replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            return false;
        }
        // No form known here starts with 00, so runs of zeros need no rule of their own.
        boolean known = PhoneNumber.isKnown(digits) || SHORT.matcher(digits).matches();
        return compact.contains("+") || !known;
    }

    /** Whether an order on this number would hit a protected line (R5.11). */
    public boolean isProtected(ProtectedNumbers numbers) {
        return normalised().filter(numbers::cover).isPresent();
    }

    /** R9.7, as far as it applies: up to six characters (short codes, "未知号码") stay, longer ones lose their middle. */
    public String masked() {
        Optional<PhoneNumber> number = phoneNumber();
        if (number.isPresent()) {
            return number.get().masked();
        }
        int[] shown = value.codePoints().toArray();
        if (shown.length <= 6) {
            return value;
        }
        String head = new String(shown, 0, 3) + "****";
        return shown.length < 10 ? head : head + new String(shown, shown.length - 4, 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
