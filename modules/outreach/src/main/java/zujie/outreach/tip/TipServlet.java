package zujie.outreach.tip;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import zujie.platform.visitor.VisitorServlet;

/** {@code POST /public/tip}: takes a tip. */
@WebServlet("/public/tip")
public class TipServlet extends VisitorServlet {

    private static final long serialVersionUID = 1;
    private static final int LARGEST = 64 * 1024;

    @Inject
    transient TakeTip take;

    public TipServlet() {
        super(LARGEST, Set.of("outreach.tip-too-often", "outreach.tip-too-many"), "outreach.tip-unavailable");
    }

    @Override
    protected void take(HttpServletRequest request, HttpServletResponse response, String address) {
        String receipt = take.handle(entry(request), address);
        seeOther(request, response, "/public/tip-received.xhtml?no=" + receipt);
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
                key(request, "outreach.tip-sheet"),
                request.getParameter("content"),
                marks,
                request.getParameter("name"),
                request.getParameter("phone"),
                request.getParameter("homepage"));
    }
}
