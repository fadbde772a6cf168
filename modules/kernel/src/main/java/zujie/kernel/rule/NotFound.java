package zujie.kernel.rule;

import org.jspecify.annotations.Nullable;

/**
 * There is no such record, or none within the caller's scope; the two are never told apart. HTTP 404.
 */
public final class NotFound extends RuleViolation {

    private NotFound(String code, @Nullable String field, @Nullable Object... args) {
        super(code, field, args);
    }

    /** See {@link RuleViolation#of}. */
    public static NotFound of(String code, @Nullable Object... args) {
        return new NotFound(code, null, args);
    }

    /** See {@link RuleViolation#onField}. */
    public static NotFound onField(String field, String code, @Nullable Object... args) {
        return new NotFound(code, field, args);
    }
}
