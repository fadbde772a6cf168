package zujie.web.bell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zujie.kernel.rule.Denied;
import zujie.platform.notify.MarkNotificationsRead;

/** Takes notifications off the bell. Only a script of ours can send the header that it demands: other sites cannot. */
@WebServlet("/console/notifications-read")
public class ReadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    @Inject
    transient MarkNotificationsRead mark;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"zujie".equals(request.getHeader("X-Requested-With"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String[] asked = request.getParameterValues("id");
        List<Long> ids = (asked == null ? Stream.<String>empty() : Arrays.stream(asked))
                .filter(id -> ID.matcher(id).matches())
                .map(Long::valueOf)
                .toList();
        if (asked != null && ids.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            mark.handle(ids);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
