package zujie.funds.workmode.freeze;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import zujie.funds.workmode.HandOverStops;
import zujie.funds.workmode.query.HandOverQueries;
import zujie.kernel.rule.Denied;

/** Hands out the sheet of stops or of freezes that wait to be carried, to somebody who is logged in to the console. */
@WebServlet("/console/funds/handover-sheet")
public class OutgoingSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient HandOverStops stops;

    @Inject
    transient HandOverFreezes freezes;

    @Inject
    transient HandOverQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String type = String.valueOf(request.getParameter("type"));
            String name =
                    switch (type) {
                        case "freeze" -> "freezes.csv";
                        case "query" -> "queries.csv";
                        default -> "stops.csv";
                    };
            byte[] sheet = text(type).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=" + name);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(sheet.length);
            response.getOutputStream().write(sheet);
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private String text(String type) {
        return switch (type) {
            case "freeze" -> freezes.sheet();
            case "query" -> queries.sheet();
            default -> stops.sheet();
        };
    }
}
