package zujie.funds.workmode.freeze;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import zujie.funds.workmode.HandOverStops;
import zujie.kernel.rule.Denied;

/** Hands out the sheet of stops or of freezes that wait to be carried, to somebody who is logged in to the console. */
@WebServlet("/console/funds/handover-sheet")
public class OutgoingSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient HandOverStops stops;

    @Inject
    transient HandOverFreezes freezes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            boolean ofFreezes = "freeze".equals(request.getParameter("type"));
            byte[] sheet = (ofFreezes ? freezes.sheet() : stops.sheet()).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=" + (ofFreezes ? "freezes.csv" : "stops.csv"));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(sheet.length);
            response.getOutputStream().write(sheet);
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
