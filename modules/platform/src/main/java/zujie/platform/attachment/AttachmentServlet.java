package zujie.platform.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;

/** Hands out a file to somebody who is logged in to the console. */
@WebServlet("/console/attachment")
public class AttachmentServlet extends HttpServlet {

    @Inject
    Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Attachments.Content content = attachments.open(UUID.fromString(String.valueOf(request.getParameter("id"))));
            try (InputStream in = content.stream()) {
                response.setContentType(content.row().mediaType());
                DownloadHeaders.of(content.row()).forEach(response::setHeader);
                in.transferTo(response.getOutputStream());
            }
        } catch (NotFound | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
