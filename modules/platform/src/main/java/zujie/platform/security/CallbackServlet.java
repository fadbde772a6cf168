package zujie.platform.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Where Keycloak sends the browser back to; from here on to the page that was asked for. */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String DESK = "/console/desk.xhtml";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        Object askedFor = session == null ? null : session.getAttribute(AuthenticationRouter.ASKED_FOR);
        if (session != null) {
            session.removeAttribute(AuthenticationRouter.ASKED_FOR);
        }
        // Only paths of our own were ever stored, so this cannot lead elsewhere.
        response.sendRedirect(
                askedFor instanceof String path && path.startsWith("/console/")
                        ? path
                        : request.getContextPath() + DESK);
    }
}
