package zujie.outreach.tip;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
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
 * {@code POST /public/tip}: takes a tip without login, session or scripts. Whoever gives it is nobody: a login that the
 * browser may carry plays no part. What is refused comes back with what was typed.
 */
@WebServlet("/public/tip")
public class TipServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(TipServlet.class.getName());
    private static final int LARGEST = 64 * 1024;
    private static final int TOO_MANY = 429;
    private static final int WRONG = 422;

    @Inject
    transient TakeTip take;

    @Inject
    transient Caller caller;

    /** Proxies of ours that stand before the application; each adds the address that it was called from. */
    @Inject
    @ConfigProperty(name = "zujie.proxy.hops", defaultValue = "0")
    int hops;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/public/tip.xhtml");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getContentLengthLong() > LARGEST || request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        // Another site must not send tips from its visitors' browsers.
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String address = address(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), hops);
        try {
            String receipt = caller.runAs(Actor.anonymous(), () -> take.handle(entry(request), address));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/public/tip-received.xhtml?no=" + receipt
                            + ("en".equals(request.getParameter("lang")) ? "&lang=en" : ""));
        } catch (RuleViolation e) {
            back(
                    request,
                    response,
                    e,
                    e.code().startsWith("outreach.tip-too-") && e.field().isEmpty() ? TOO_MANY : WRONG);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The public site cannot take a tip", e);
            back(
                    request,
                    response,
                    RuleViolation.of("outreach.tip-unavailable"),
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, RuleViolation why, int status)
            throws IOException, ServletException {
        request.setAttribute(TipFormPage.REFUSED, why);
        response.setStatus(status);
        request.getRequestDispatcher("/public/tip.xhtml").forward(request, response);
    }

    private static TipEntry entry(HttpServletRequest request) {
        Map<String, String> marks = new HashMap<>();
        for (String kind : TakeTip.KINDS) {
            String typed = request.getParameter(kind);
            if (typed != null) {
                marks.put(kind, typed);
            }
        }
        return new TipEntry(
                key(request.getParameter("key")),
                request.getParameter("content"),
                marks,
                request.getParameter("name"),
                request.getParameter("phone"),
                request.getParameter("homepage"));
    }

    private static UUID key(@Nullable String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of("outreach.tip-sheet");
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
