package zujie.platform.problem;

import jakarta.annotation.Priority;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Stands before the server's own mapper for failed transactions, which answers 500 to all of them: a transaction that
 * could not even be ended has lost its database.
 */
@Provider
@Priority(1)
public class TransactionFailureMapper implements ExceptionMapper<TransactionalException> {

    @Context
    HttpHeaders headers;

    private final ProblemMapper others = new ProblemMapper();

    @Override
    public Response toResponse(TransactionalException thrown) {
        for (Throwable t = thrown.getCause(); t != null; t = t.getCause()) {
            if (t instanceof SystemException) {
                return ProblemMapper.unavailable(thrown, Problem.localeOf(headers));
            }
        }
        others.headers = headers;
        return others.toResponse(thrown);
    }
}
