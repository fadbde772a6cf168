package zujie.kernel.rule;

import org.jspecify.annotations.Nullable;

/**
 * The record changed meanwhile, exists already, or is claimed by somebody else. HTTP 409.
 */
public final class Conflict extends RuleViolation {

    private Conflict(String code, @Nullable String field, @Nullable Object... args) {
        super(code, field, args);
    }

    /** See {@link RuleViolation#of}. */
    public static Conflict of(String code, @Nullable Object... args) {
        return new Conflict(code, null, args);
    }

    /** See {@link RuleViolation#onField}. */
    public static Conflict onField(String field, String code, @Nullable Object... args) {
        return new Conflict(code, field, args);
    }
}
