package zujie.funds.freeze.objection.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import zujie.funds.freeze.objection.TakePublicObjection;
import zujie.platform.visitor.VisitorServlet;

/**
 * {@code POST /public/objection} takes an objection, {@code POST /public/objection-state} says how one stands. Identity
 * numbers come in bodies only, so that no log of addresses has them.
 */
@WebServlet({"/public/objection", "/public/objection-state"})
public class PublicObjectionServlet extends VisitorServlet {

    private static final long serialVersionUID = 1;
    private static final int LARGEST = 32 * 1024;

    @Inject
    transient TakePublicObjection take;

    public PublicObjectionServlet() {
        super(LARGEST, Set.of("funds.public-too-often", "funds.public-too-many"), "funds.public-unavailable");
    }

    @Override
    protected void take(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException, ServletException {
        if (request.getServletPath().endsWith("-state")) {
            request.setAttribute(
                    ObjectionSheetPage.STANDING,
                    take.standing(request.getParameter("no"), request.getParameter("identityNo"), address));
            show(request, response);
            return;
        }
        String receipt = take.handle(sheet(request), address);
        seeOther(request, response, "/public/objection.xhtml?no=" + receipt);
    }

    private static TakePublicObjection.Sheet sheet(HttpServletRequest request) {
        return new TakePublicObjection.Sheet(
                key(request, "funds.public-sheet"),
                request.getParameter("name"),
                request.getParameter("identityNo"),
                request.getParameter("account"),
                request.getParameter("phone"),
                request.getParameter("reason"),
                request.getParameter("homepage"));
    }
}
