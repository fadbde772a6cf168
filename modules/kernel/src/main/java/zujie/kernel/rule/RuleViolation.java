package zujie.kernel.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the field was broken; nothing was changed. Thrown by values, entities and use cases alike and translated
 * once at the edge: a problem document for REST, a message for screens. Plain violations become HTTP 422; the
 * subclasses name the cases that need another status, and there are no others.
 *
 * <p>The {@linkplain #code() code} is the slug of the problem and gives the {@linkplain #messageKey() key} of its text,
 * which the {@linkplain #args() arguments} fill. Both end up in logs, so raw personal data is never an argument: pass
 * the value types of the kernel, which mask themselves.
 */
public sealed class RuleViolation extends RuntimeException
        permits Conflict, Denied, IllegalMove, InvalidValue, NotFound {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+\\.[a-z0-9]+(-[a-z0-9]+)*");

    private final String code;
    private final List<Object> args;
    private final @Nullable String field;

    /**
     * @param code module and slug, such as {@code funds.stop-count-exceeded}
     * @param field the input the user must correct, or null
     * @throws IllegalArgumentException if the code has another form; that is a fault of the program
     */
    RuleViolation(String code, @Nullable String field, @Nullable Object... args) {
        super(text(code, field, args));
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a rule code: " + code);
        }
        this.code = code;
        this.field = field;
        this.args = Arrays.stream(args).map(a -> a == null ? "" : a).toList();
    }

    /** The rule {@code code} was broken; a null argument counts as an empty text. */
    public static RuleViolation of(String code, @Nullable Object... args) {
        return new RuleViolation(code, null, args);
    }

    /** As {@link #of}, pointing at one input such as {@code payee.account}. */
    public static RuleViolation onField(String field, String code, @Nullable Object... args) {
        return new RuleViolation(code, field, args);
    }

    /** Module and slug, such as {@code funds.stop-count-exceeded}. */
    public final String code() {
        return code;
    }

    /** The key of the text in the module's bundle: {@code funds.problem.stop-count-exceeded}. */
    public final String messageKey() {
        int dot = code.indexOf('.');
        return code.substring(0, dot) + ".problem" + code.substring(dot);
    }

    /** What fills the placeholders of the text; without nulls. */
    public final List<Object> args() {
        return args;
    }

    /** The input to correct, if one can be named. */
    public final Optional<String> field() {
        return Optional.ofNullable(field);
    }

    private static String text(String code, @Nullable String field, @Nullable Object... args) {
        return code + (field == null ? "" : " @" + field) + (args.length == 0 ? "" : " " + Arrays.toString(args));
    }
}
