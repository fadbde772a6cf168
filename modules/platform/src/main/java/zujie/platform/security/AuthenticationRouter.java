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
import java.io.IOException;
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
        if (isPartial(request) && context.isProtected() && request.getUserPrincipal() == null) {
            return openAnew(request, response);
        }
        boolean page = "GET".equals(request.getMethod())
                && request.getHeader("Faces-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
        AuthenticationStatus status = codeFlow().validateRequest(request, response, new RolesWithCaller(context));
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

    /** A call of a page's script, which cannot follow a redirect to the login at another server. */
    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** The session has ended: tells the script to load the page anew, which then leads through the login and back. */
    private static AuthenticationStatus openAnew(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + pageOf(request)
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Path and query of the page that the script runs in, if the browser names it, else the path that was called. */
    private static String pageOf(HttpServletRequest request) {
        String path = request.getRequestURI();
        String referrer = request.getHeader("Referer");
        int at = referrer == null ? -1 : referrer.indexOf(path);
        String page = referrer == null || at < 0 ? path : referrer.substring(at);
        return page.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
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
