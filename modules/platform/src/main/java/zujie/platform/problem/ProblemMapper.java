package zujie.platform.problem;

import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RuleViolation;

/** Turns whatever goes wrong behind the REST classes into problem details; what it does not know is a 500 without inner parts. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final int RETRY_SECONDS = 5;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = Problem.localeOf(headers);
        RuleViolation violation = find(thrown, RuleViolation.class);
        if (violation != null) {
            return Problem.of(violation, locale).toResponse();
        }
        ConstraintViolationException invalid = find(thrown, ConstraintViolationException.class);
        if (invalid != null) {
            return InvalidBodyMapper.invalid(invalid, locale);
        }
        if (find(thrown, OptimisticLockException.class) != null) {
            return Problem.of(409, "platform.changed-meanwhile", locale).toResponse();
        }
        if (databaseIsGone(thrown)) {
            return unavailable(thrown, locale);
        }
        WebApplicationException web = find(thrown, WebApplicationException.class);
        if (web instanceof NotFoundException) {
            // An id in a path that cannot be read comes with a cause that looks like malformed JSON.
            return ofStatus(404, locale);
        }
        if (find(thrown, JsonbException.class) != null
                || find(thrown, jakarta.json.JsonException.class) != null
                || find(thrown, ProcessingException.class) != null) {
            return Problem.of(400, "platform.json-malformed", locale).toResponse();
        }
        if (web != null) {
            return ofStatus(web.getResponse().getStatus(), locale);
        }
        LOG.log(Level.SEVERE, "Unexpected failure", thrown);
        return Problem.of(500, "platform.failure", locale).toResponse();
    }

    static Response unavailable(Throwable thrown, Locale locale) {
        LOG.log(Level.WARNING, "Database not reachable: {0}", thrown.toString());
        return Response.fromResponse(
                        Problem.of(503, "platform.unavailable", locale).toResponse())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    private static Response ofStatus(int status, Locale locale) {
        String code =
                switch (status) {
                    case 401 -> "platform.unauthenticated";
                    case 403 -> "platform.not-permitted";
                    case 404 -> "platform.not-found";
                    case 405 -> "platform.method-not-allowed";
                    case 406, 415 -> "platform.media-type";
                    case 413 -> "platform.too-large";
                    default -> status < 500 ? "platform.bad-request" : "platform.failure";
                };
        return Problem.of(status, code, locale).toResponse();
    }

    private static boolean databaseIsGone(Throwable thrown) {
        return find(thrown, SQLNonTransientConnectionException.class) != null
                || find(thrown, SQLTransientException.class) != null
                || hasConnectionState(find(thrown, SQLException.class));
    }

    /** SQL states of class 08 tell of connections; a pool that has none left says so without a state. */
    private static boolean hasConnectionState(@Nullable SQLException failure) {
        if (failure == null) {
            return false;
        }
        String state = failure.getSQLState();
        return state != null && state.startsWith("08")
                || String.valueOf(failure.getMessage()).contains("Error in allocating a connection");
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        Throwable t = thrown;
        for (int depth = 0; t != null && depth < 20; depth++) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
            t = t.getCause();
        }
        return null;
    }
}
