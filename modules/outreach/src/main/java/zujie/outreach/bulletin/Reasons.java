package zujie.outreach.bulletin;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** The words people give for what they do. */
final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {}

    /** @throws InvalidValue on {@code reason} if it is missing or too long */
    static String required(@Nullable String given) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            throw InvalidValue.onField("reason", "outreach.reason-missing");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw InvalidValue.onField("reason", "outreach.text-too-long", LONGEST);
        }
        return text;
    }
}
