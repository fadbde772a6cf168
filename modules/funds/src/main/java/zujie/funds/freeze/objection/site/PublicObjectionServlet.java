package zujie.funds.freeze.objection.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.objection.TakePublicObjection;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/**
 * {@code POST /public/objection} takes an objection, {@code POST /public/objection-state} says how one stands; both without
 * login, session or scripts. Identity numbers come in bodies only, so that no log of addresses has them.
 */
@WebServlet({"/public/objection", "/public/objection-state"})
public class PublicObjectionServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(PublicObjectionServlet.class.getName());
    private static final int LARGEST = 32 * 1024;
    private static final int TOO_MANY = 429;
    private static final int WRONG = 422;

    @Inject
    transient TakePublicObjection take;

    @Inject
    transient Caller caller;

    /** Proxies of ours that stand before the application; each adds the address that it was called from. */
    @Inject
    @ConfigProperty(name = "zujie.proxy.hops", defaultValue = "0")
    int hops;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + request.getServletPath() + ".xhtml");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getContentLengthLong() > LARGEST || request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        // Another site must not send objections from its visitors' browsers.
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String address = address(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), hops);
        try {
            if (request.getServletPath().endsWith("-state")) {
                request.setAttribute(
                        ObjectionSheetPage.STANDING,
                        caller.runAs(
                                Actor.anonymous(),
                                () -> take.standing(
                                        request.getParameter("no"), request.getParameter("identityNo"), address)));
                back(request, response);
                return;
            }
            String receipt = caller.runAs(Actor.anonymous(), () -> take.handle(sheet(request), address));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/public/objection.xhtml?no=" + receipt
                            + ("en".equals(request.getParameter("lang")) ? "&lang=en" : ""));
        } catch (RuleViolation e) {
            refuse(
                    request,
                    response,
                    e,
                    e.code().startsWith("funds.public-too-") && e.field().isEmpty() ? TOO_MANY : WRONG);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The public site cannot take an objection", e);
            refuse(
                    request,
                    response,
                    RuleViolation.of("funds.public-unavailable"),
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, RuleViolation why, int status)
            throws IOException, ServletException {
        request.setAttribute(ObjectionSheetPage.REFUSED, why);
        response.setStatus(status);
        back(request, response);
    }

    private static void back(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(request.getServletPath() + ".xhtml").forward(request, response);
    }

    private static TakePublicObjection.Sheet sheet(HttpServletRequest request) {
        return new TakePublicObjection.Sheet(
                key(request.getParameter("key")),
                request.getParameter("name"),
                request.getParameter("identityNo"),
                request.getParameter("account"),
                request.getParameter("phone"),
                request.getParameter("reason"),
                request.getParameter("homepage"));
    }

    private static UUID key(@Nullable String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of("funds.public-sheet");
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
