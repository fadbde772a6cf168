package zujie.kernel.rule;

import org.jspecify.annotations.Nullable;

/**
 * The caller lacks the right for this act on a record that he may otherwise see. HTTP 403.
 */
public final class Denied extends RuleViolation {

    private Denied(String code, @Nullable String field, @Nullable Object... args) {
        super(code, field, args);
    }

    /** See {@link RuleViolation#of}. */
    public static Denied of(String code, @Nullable Object... args) {
        return new Denied(code, null, args);
    }

    /** See {@link RuleViolation#onField}. */
    public static Denied onField(String field, String code, @Nullable Object... args) {
        return new Denied(code, field, args);
    }
}
