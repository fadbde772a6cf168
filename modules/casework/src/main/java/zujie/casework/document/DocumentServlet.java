package zujie.casework.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Paper;

/** Hands out papers to somebody who is logged in to the console. */
@WebServlet("/console/casework/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PrintReport report;

    @Inject
    transient PrintCase file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Paper paper = paper(request);
            response.setContentType(paper.mediaType());
            response.setContentLength(paper.content().length);
            paper.headers().forEach(response::setHeader);
            response.getOutputStream().write(paper.content());
        } catch (NotFound | InvalidValue e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Paper paper(HttpServletRequest request) {
        DocumentFormat format = DocumentFormat.of(request.getParameter("format"));
        String id = request.getParameter("id");
        return switch (String.valueOf(request.getParameter("paper"))) {
            case "acceptance" -> report.acceptance(RecordId.of(id, "casework.report-not-found"), format);
            case "stop-application" ->
                report.stopApplication(
                        RecordId.of(id, "casework.report-not-found"),
                        RecordId.of(request.getParameter("transfer"), "casework.document-transfer"),
                        format);
            case "case-cover" -> file.handle(RecordId.of(id, "casework.case-not-found"), format);
            default -> throw NotFound.of("casework.document-unknown");
        };
    }
}
