package zujie.kernel.org;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/**
 * The code of an organisation: 2–12 letters and digits, in the case they were given. Twelve digits is the code of a
 * police organ (公安机构代码, GA/T 380; domain rules §8); shorter ones are our own.
 *
 * @param value the code; never holds a separator, so that it can be a step of an {@link OrgPath}
 */
public record OrgCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{2,12}");

    /** @throws InvalidValue {@code kernel.org-code-malformed} */
    public OrgCode {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of("kernel.org-code-malformed");
        }
    }

    /** Reads a code as typed; blanks around it do not count, null counts as empty. */
    public static OrgCode of(@Nullable String typed) {
        return new OrgCode(typed == null ? "" : typed.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
