package zujie.funds.freeze.seal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.document.Paper;

/** Hands out sealed papers to somebody who is logged in to the console. */
@WebServlet("/console/funds/sealed-paper")
public class SealedPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PrintSealedPaper print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Paper paper = print.handle(request.getParameter("no"));
            response.setContentType(paper.mediaType());
            response.setContentLength(paper.content().length);
            paper.headers().forEach(response::setHeader);
            response.getOutputStream().write(paper.content());
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation e) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
