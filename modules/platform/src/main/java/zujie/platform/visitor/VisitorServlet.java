package zujie.platform.visitor;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/**
 * Takes what a visitor sends from a page of the public site, without login, session or scripts. Whoever sends it is nobody:
 * a login that the browser may carry plays no part. What is refused comes back on the page with what was typed.
 */
public abstract class VisitorServlet extends HttpServlet {

    /** Attribute of the request under which the page finds what was refused, a {@link RuleViolation}. */
    public static final String REFUSED = "zujie.visitor.refused";

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(VisitorServlet.class.getName());
    private static final int TOO_MANY = 429;
    private static final int WRONG = 422;

    @Inject
    transient Caller caller;

    /** Proxies of ours that stand before the application; each adds the address that it was called from. */
    @Inject
    @ConfigProperty(name = "zujie.proxy.hops", defaultValue = "0")
    int hops;

    private final int largest;
    private final Set<String> limits;
    private final String unavailable;

    /**
     * @param largest bytes that a form may have
     * @param limits codes of rules that say that it was too often or too much; others say that something was wrong
     * @param unavailable code of what a visitor is told when it is our fault
     */
    protected VisitorServlet(int largest, Set<String> limits, String unavailable) {
        this.largest = largest;
        this.limits = Set.copyOf(limits);
        this.unavailable = unavailable;
    }

    /**
     * Takes it, as nobody.
     *
     * @param address where it comes from
     * @throws RuleViolation what is wrong with it
     */
    protected abstract void take(HttpServletRequest request, HttpServletResponse response, String address)
            throws Exception;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + request.getServletPath() + ".xhtml");
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getContentLengthLong() > largest || request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        // Another site must not send anything from its visitors' browsers.
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String address = address(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), hops);
        try {
            caller.runAs(Actor.anonymous(), () -> {
                take(request, response, address);
                return address;
            });
        } catch (RuleViolation e) {
            refuse(request, response, e, limits.contains(e.code()) ? TOO_MANY : WRONG);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The public site cannot take what was sent to " + request.getServletPath(), e);
            refuse(request, response, RuleViolation.of(unavailable), HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, RuleViolation why, int status)
            throws IOException, ServletException {
        request.setAttribute(REFUSED, why);
        response.setStatus(status);
        show(request, response);
    }

    /** Shows the page that it was sent from. */
    protected static void show(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(request.getServletPath() + ".xhtml").forward(request, response);
    }

    /** It was taken: on to a page, in the visitor's language. @param page such as {@code /public/thanks.xhtml?no=1} */
    protected static void seeOther(HttpServletRequest request, HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + page + ("en".equals(request.getParameter("lang")) ? "&lang=en" : ""));
    }

    /** The number that each sheet has, so that one sent twice counts once. @throws InvalidValue with {@code code} */
    protected static UUID key(HttpServletRequest request, String code) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("key")));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of(code);
        }
    }

    /** The address that our outermost proxy was called from; what stands before it anybody can have written. */
    static String address(String peer, @Nullable String forwarded, int hops) {
        if (hops <= 0 || forwarded == null || forwarded.isBlank()) {
            return peer;
        }
        String[] passed = forwarded.split(",");
        return passed[Math.max(0, passed.length - hops)].strip();
    }
}
