package zujie.kernel.rule;

import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be what it claims to be: wrong form, length or check digit. HTTP 400 or 422.
 */
public final class InvalidValue extends RuleViolation {

    private InvalidValue(String code, @Nullable String field, @Nullable Object... args) {
        super(code, field, args);
    }

    /** See {@link RuleViolation#of}. */
    public static InvalidValue of(String code, @Nullable Object... args) {
        return new InvalidValue(code, null, args);
    }

    /** See {@link RuleViolation#onField}. */
    public static InvalidValue onField(String field, String code, @Nullable Object... args) {
        return new InvalidValue(code, field, args);
    }

    /** The same fault, now that the caller knows which input held the value. */
    public InvalidValue at(String field) {
        InvalidValue located = new InvalidValue(code(), field, args().toArray());
        located.setStackTrace(getStackTrace());
        return located;
    }
}
