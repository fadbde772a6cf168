package zujie.directory.keycloak;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import zujie.platform.problem.Problem;

/** 503 with {@code Retry-After}: a repeat works once Keycloak is back. */
@Provider
public class KeycloakUnavailableMapper implements ExceptionMapper<KeycloakUnavailable> {

    private static final int RETRY_SECONDS = 15;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(KeycloakUnavailable thrown) {
        Response problem = Problem.of(503, KeycloakUnavailable.CODE, Problem.localeOf(headers))
                .toResponse();
        return Response.fromResponse(problem)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }
}
