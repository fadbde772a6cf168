package zujie.funds.order;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/** Words that people add to what they do. */
public final class Notes {

    private static final int LONGEST = 1000;

    private Notes() {}

    /** @throws InvalidValue {@code funds.text-too-long}; empty for null */
    public static String of(@Nullable String typed) {
        String note = typed == null ? "" : typed.strip();
        if (note.length() > LONGEST) {
            throw InvalidValue.onField("note", "funds.text-too-long", LONGEST);
        }
        return note;
    }

    /** @throws RuleViolation {@code funds.reason-missing} if there is none */
    public static String reason(@Nullable String typed) {
        String reason = of(typed);
        if (reason.isEmpty()) {
            throw RuleViolation.onField("reason", "funds.reason-missing");
        }
        return reason;
    }
}
