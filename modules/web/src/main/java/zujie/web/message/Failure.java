package zujie.web.message;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.problem.Problem;
import zujie.platform.text.Texts;

/**
 * What went wrong, as people are told. Containers wrap what use cases throw, so the whole chain of causes is looked at.
 *
 * @param status the HTTP status it stands for
 * @param violation the broken rule; null if it was none
 * @param key message key of the sentence, if no rule was broken
 */
public record Failure(int status, @Nullable RuleViolation violation, String key) {

    private static final int DEEPEST = 20;

    public static Failure of(Throwable thrown) {
        RuleViolation violation = find(thrown, RuleViolation.class);
        if (violation != null) {
            return new Failure(statusOf(violation), violation, violation.messageKey());
        }
        if (find(thrown, OptimisticLockException.class) != null) {
            return new Failure(409, null, "platform.problem.changed-meanwhile");
        }
        if (databaseIsGone(thrown)) {
            return new Failure(503, null, "platform.problem.unavailable");
        }
        if (find(thrown, ConstraintViolationException.class) != null) {
            return new Failure(422, null, "platform.problem.invalid");
        }
        if (find(thrown, ViewExpiredException.class) != null) {
            return new Failure(440, null, "web.error.440.text");
        }
        return new Failure(500, null, "platform.problem.failure");
    }

    /** The sentence in the reader's language. */
    public String sentence(Locale locale) {
        return violation == null ? Texts.get(locale, key) : Problem.sentence(violation, locale);
    }

    /** The input to correct, if one can be named. */
    public Optional<String> field() {
        return violation == null ? Optional.empty() : violation.field();
    }

    /** Whether somebody has to look into it: a fault of the program, not of the person. */
    public boolean isUnexpected() {
        return status == 500;
    }

    private static int statusOf(RuleViolation violation) {
        if (violation instanceof NotFound) {
            return 404;
        }
        if (violation instanceof Denied) {
            return 403;
        }
        return violation instanceof IllegalMove || violation instanceof Conflict ? 409 : 422;
    }

    private static boolean databaseIsGone(Throwable thrown) {
        if (find(thrown, SQLNonTransientConnectionException.class) != null
                || find(thrown, SQLTransientException.class) != null) {
            return true;
        }
        SQLException sql = find(thrown, SQLException.class);
        // SQL states of class 08 tell of connections; a pool that has none left says so without a state.
        return sql != null
                && (String.valueOf(sql.getSQLState()).startsWith("08")
                        || String.valueOf(sql.getMessage()).contains("Error in allocating a connection"));
    }

    private static <T extends Throwable> @Nullable T find(@Nullable Throwable thrown, Class<T> type) {
        Throwable t = thrown;
        for (int depth = 0; t != null && depth < DEEPEST; depth++) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
            t = t.getCause();
        }
        return null;
    }
}
