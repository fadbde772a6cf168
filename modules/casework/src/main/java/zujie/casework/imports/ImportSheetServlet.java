package zujie.casework.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;
import zujie.platform.sheet.SheetWriter;

/** Hands out the rejected lines of a loading as a sheet, or without an id the empty form. */
@WebServlet("/console/casework/import-sheet")
public class ImportSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient RejectSheet sheet;

    @Inject
    transient ImportQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        try {
            UUID task = id == null ? null : UUID.fromString(id);
            if (task != null) {
                queries.get(task);
            }
            response.setContentType(SheetWriter.MEDIA_TYPE);
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + (task == null ? "form" : "rejects") + ".xlsx\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            if (task == null) {
                RejectSheet.writeForm(response.getOutputStream());
            } else {
                sheet.write(task, response.getOutputStream());
            }
        } catch (NotFound | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
