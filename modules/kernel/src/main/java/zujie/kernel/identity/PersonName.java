package zujie.kernel.identity;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * The name of a person or the title of an account, character by character as in the papers: rare surnames outside the
 * basic plane (𠮷), the middle dot of minority names and even emoji stay.
 *
 * @param value 1–60 Unicode characters on one line
 */
public record PersonName(String value) {

    private static final int LONGEST = 60;

    /** @throws InvalidValue {@code kernel.person-name-empty}, {@code …-too-long} or {@code …-malformed} */
    public PersonName {
        if (Normaliser.compact(value).isEmpty()) {
            throw InvalidValue.of("kernel.person-name-empty");
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw InvalidValue.of("kernel.person-name-too-long", LONGEST);
        }
        if (value.codePoints().anyMatch(PersonName::isNoCharacter)) {
            throw InvalidValue.of("kernel.person-name-malformed");
        }
    }

    /** Reads a name as typed: blanks at the ends are dropped, those inside become one space. */
    public static PersonName of(@Nullable String typed) {
        return new PersonName(Normaliser.line(typed));
    }

    /** R9.7: {@code 张*}, which hides the length too; a name of one character shows nothing. */
    public String masked() {
        int first = value.codePointAt(0);
        return Character.charCount(first) == value.length() ? "*" : Character.toString(first) + "*";
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isNoCharacter(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }
}
