package zujie.casework.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.clock.BusinessClock;

/** Keeps what the form's script sends while it is typed. Only a script of ours can send the header that it demands. */
@WebServlet("/console/casework/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String INPUT = "f.";

    @Inject
    transient SaveDraft save;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        if (!"zujie".equals(request.getHeader("X-Requested-With"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(INPUT)) {
                fields.put(name.substring(INPUT.length()), values[0]);
            }
        });
        try {
            String at = save.handle(UUID.fromString(String.valueOf(request.getParameter("id"))), fields)
                    .atZone(BusinessClock.ZONE)
                    .toLocalTime()
                    .withNano(0)
                    .toString();
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(at);
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RuleViolation | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
