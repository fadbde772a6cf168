package zujie.funds.stoppay.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;
import zujie.platform.document.Paper;

/** Hands out notices of stops to somebody who is logged in to the console. */
@WebServlet("/console/funds/stop-notice")
public class StopNoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PrintStopNotice print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String stop = request.getParameter("stop");
            Paper paper = print.handle(RecordId.of(stop == null ? "" : stop, "funds.stop-not-found"));
            response.setContentType(paper.mediaType());
            response.setContentLength(paper.content().length);
            paper.headers().forEach(response::setHeader);
            response.getOutputStream().write(paper.content());
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
