package zujie.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names every wrong field of a body. A mapper of its own, since the server has one for this type that would win. */
@Provider
public class InvalidBodyMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return invalid(invalid, Problem.localeOf(headers));
    }

    static Response invalid(ConstraintViolationException invalid, Locale locale) {
        List<Problem.FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            String path = violation.getPropertyPath().toString();
            // The first two nodes are the resource's method and parameter.
            String[] nodes = path.split("\\.", 3);
            String field = nodes.length == 3 ? nodes[2] : nodes[nodes.length - 1];
            errors.add(new Problem.FieldError(field, violation.getMessage()));
        }
        Problem general = Problem.of(422, "platform.invalid", locale);
        return new Problem(422, general.code(), general.detail(), errors).toResponse();
    }
}
