package zujie.cards.shutdown;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/** The words people give for what they do. */
final class Reasons {

    private static final int LONGEST = 1000;

    private Reasons() {}

    /** @throws RuleViolation if it is needed and missing, or too long; empty for null */
    static String of(@Nullable String given, boolean needed) {
        String text = given == null ? "" : given.strip();
        if (needed && text.isEmpty()) {
            throw RuleViolation.onField("reason", "cards.reason-missing");
        }
        if (text.length() > LONGEST) {
            throw InvalidValue.onField("reason", "cards.text-too-long", LONGEST);
        }
        return text;
    }
}
