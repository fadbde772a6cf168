package zujie.platform.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * One way in for two kinds of callers: programs under {@code /api/} bring a bearer token and never get a redirect or a
 * session; browsers go through the code flow, which Payara's own mechanism does.
 */
@Alternative
@Priority(100)
@ApplicationScoped
public class AuthenticationRouter implements HttpAuthenticationMechanism {

    /** Session attribute: the page that was asked for before the login. */
    static final String ASKED_FOR = AuthenticationRouter.class.getName() + ".askedFor";

    @Inject
    BeanManager beans;

    @Inject
    BearerTokens tokens;

    private volatile @Nullable HttpAuthenticationMechanism codeFlow;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (isApi(request)) {
            return tokens.authenticate(request, response, context);
        }
        boolean page = "GET".equals(request.getMethod()) && request.getHeader("Faces-Request") == null;
        AuthenticationStatus status = codeFlow().validateRequest(request, response, context);
        if (status == AuthenticationStatus.SEND_CONTINUE && page && !isCallback(request)) {
            String query = request.getQueryString();
            request.getSession().setAttribute(ASKED_FOR, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return status;
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return isApi(request) ? AuthenticationStatus.SUCCESS : codeFlow().secureResponse(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!isApi(request)) {
            codeFlow().cleanSubject(request, response, context);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static boolean isCallback(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/callback");
    }

    /** Payara adds its mechanism as a bean of its own; this alternative wins the server's look-up, so it is found by hand. */
    private HttpAuthenticationMechanism codeFlow() {
        HttpAuthenticationMechanism found = codeFlow;
        if (found == null) {
            Bean<?> bean = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                    .filter(b -> !AuthenticationRouter.class.equals(b.getBeanClass()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No login mechanism of the server"));
            found = (HttpAuthenticationMechanism)
                    beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
            codeFlow = found;
        }
        return found;
    }
}
