package zujie.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ends the session here and in Keycloak. A POST from the console's own form only: a link elsewhere logs nobody out. */
@WebServlet("/console/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient OidcSettings settings;

    @Inject
    transient IdToken idToken;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String hint = idToken.current();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.logout();
        response.sendRedirect(settings.getIssuer() + "/protocol/openid-connect/logout?client_id="
                + encode(settings.getClientId())
                + "&post_logout_redirect_uri=" + encode(settings.getBaseUrl() + "/")
                + (hint.isEmpty() ? "" : "&id_token_hint=" + encode(hint)));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
