package zujie.funds.bulk;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.problem.Problem;

/** Works through a row of answers: what is refused leaves the others as they are. */
final class Bulk {

    /** As many as a feed gives at once. */
    static final int MOST = 200;

    private Bulk() {}

    /**
     * An answer that was refused.
     *
     * @param line of the answers sent, from 1
     * @param id of the order, as it was sent
     * @param status what the call for this order alone would have answered, such as 404 or 409
     * @param code title of the problem
     * @param field what is wrong; null if the problem is not about a field
     */
    @Schema(name = "RefusedAnswer")
    public record Refused(int line, String id, int status, String code, @Nullable String field, String reason) {}

    /** What became of all of them, in the order in which they were sent. */
    record Done<T>(List<T> taken, List<Refused> refused) {}

    /**
     * @param answers what was sent
     * @param id tells the order of one
     * @param act answers one in a transaction of its own
     */
    static <A, T> Done<T> each(List<A> answers, Function<A, String> id, Function<A, T> act, HttpHeaders headers) {
        Locale locale = Problem.localeOf(headers);
        List<T> taken = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        int line = 0;
        for (A one : answers) {
            line++;
            try {
                taken.add(act.apply(one));
            } catch (RuleViolation e) {
                if (line == 1 && e instanceof Denied) {
                    // Who may not answer one may not answer any.
                    throw e;
                }
                Problem problem = Problem.of(e, locale);
                refused.add(new Refused(
                        line,
                        id.apply(one),
                        problem.status(),
                        problem.code(),
                        e.field().orElse(null),
                        problem.detail()));
            }
        }
        return new Done<>(List.copyOf(taken), List.copyOf(refused));
    }
}
