package zujie.platform.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.problem.Problem;
import zujie.platform.text.Texts;

/**
 * Keeps the first answer to each key. The key is taken in the transaction of the work, so that neither can be there
 * without the other; what was refused or failed leaves it free, since nothing was done.
 */
@Provider
@Idempotent
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            request.abortWith(Problem.of(400, "platform.idempotency-key-missing", Texts.CHINESE)
                    .toResponse());
            return;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        request.getEntityStream().transferTo(body);
        request.setEntityStream(new ByteArrayInputStream(body.toByteArray()));
        String who = caller.actor().username();
        String hash = hash(request.getMethod(), target(request), body.toByteArray());
        StoredAnswer before = answers.known(who, key);
        if (before == null) {
            Claim claim = new Claim(who, key, hash, Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS));
            request.setProperty(Claim.PROPERTY, claim);
            Claim.CURRENT.set(claim);
        } else if (!before.requestHash().equals(hash)) {
            throw InvalidValue.onField(HEADER, "platform.idempotency-other-body");
        } else if (before.status() == StoredAnswer.DONE_UNANSWERED) {
            throw Conflict.of("platform.idempotency-answer-lost");
        } else {
            request.abortWith(replay(before));
        }
    }

    /** With its parameters: an attachment names there what it belongs to. */
    private static String target(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return request.getUriInfo().getPath() + (query == null ? "" : "?" + query);
    }

    private static Response replay(StoredAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotent-Replay", "true");
        String body = answer.body();
        return body == null
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Claim.CURRENT.remove();
        if (request.getProperty(Claim.PROPERTY) instanceof Claim claim && response.getStatus() < 300) {
            answers.add(new Answer(claim, response.getStatus(), asJson(response.getEntity())));
        }
    }

    private static @Nullable String asJson(@Nullable Object entity) {
        if (entity == null) {
            return null;
        }
        return entity instanceof String text ? text : Json.write(entity);
    }

    private static String hash(String method, String path, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((method + " " + path + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Json {
        private static final jakarta.json.bind.Jsonb JSONB = jakarta.json.bind.JsonbBuilder.create();

        static String write(Object entity) {
            return JSONB.toJson(entity);
        }
    }
}
