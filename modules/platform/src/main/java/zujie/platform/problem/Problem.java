package zujie.platform.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.text.Texts;

/**
 * Problem details (RFC 9457).
 *
 * @param status HTTP status
 * @param code stable slug, such as {@code funds.stop-count-exceeded}; the last part of the type URI
 * @param detail a plain sentence in the caller's language
 * @param errors wrong fields; empty if the problem is not about fields
 */
public record Problem(int status, String code, String detail, List<FieldError> errors) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** Rules for which HTTP has a status of their own. */
    private static final Map<String, Integer> OWN_STATUS =
            Map.of("platform.attachment-type", 415, "platform.attachment-too-large", 413);

    /** Says what is wrong with one field. */
    public record FieldError(String field, String message) {}

    /** The problem behind a broken rule. */
    public static Problem of(RuleViolation violation, Locale locale) {
        String detail = sentence(violation, locale);
        List<FieldError> errors = violation
                .field()
                .map(field -> List.of(new FieldError(field, detail)))
                .orElse(List.of());
        return new Problem(statusOf(violation), violation.code(), detail, errors);
    }

    public static Problem of(int status, String code, Locale locale, Object... args) {
        return new Problem(status, code, Texts.get(locale, keyOf(code), args), List.of());
    }

    /** The sentence for a broken rule in the reader's language. */
    public static String sentence(RuleViolation violation, Locale locale) {
        return Texts.get(locale, violation.messageKey(), violation.args());
    }

    /** {@code funds.stop-count-exceeded} is found under {@code funds.problem.stop-count-exceeded}. */
    private static String keyOf(String code) {
        int dot = code.indexOf('.');
        return code.substring(0, dot) + ".problem" + code.substring(dot);
    }

    private static int statusOf(RuleViolation violation) {
        Integer own = OWN_STATUS.get(violation.code());
        if (own != null) {
            return own;
        }
        if (violation instanceof NotFound) {
            return 404;
        }
        if (violation instanceof Denied) {
            return 403;
        }
        if (violation instanceof IllegalMove || violation instanceof Conflict) {
            return 409;
        }
        return 422;
    }

    /** The language asked for: English if it comes first, else Chinese. */
    public static Locale localeOf(@Nullable HttpHeaders headers) {
        if (headers != null && !headers.getAcceptableLanguages().isEmpty()) {
            return headers.getAcceptableLanguages().get(0);
        }
        return Texts.CHINESE;
    }

    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "/problems/" + code)
                .add("title", code)
                .add("status", status)
                .add("detail", detail);
        if (!errors.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            errors.forEach(e ->
                    list.add(Json.createObjectBuilder().add("field", e.field()).add("message", e.message())));
            json.add("errors", list);
        }
        return json.build().toString();
    }

    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(json()).build();
    }
}
