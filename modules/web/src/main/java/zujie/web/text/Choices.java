package zujie.web.text;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * What a reader chooses for one browser: language and theme. Kept in cookies, so that it also holds before the login
 * and costs no query. Plain forms post here, so both switches work without JavaScript.
 */
@WebServlet("/choices")
public class Choices extends HttpServlet {

    public static final String LANGUAGE = "zujie-language";
    public static final String THEME = "zujie-theme";

    private static final long serialVersionUID = 1;
    private static final int YEAR_SECONDS = 365 * 24 * 3600;
    private static final Map<String, Set<String>> ALLOWED =
            Map.of(LANGUAGE, Set.of("zh", "en"), THEME, Set.of("light", "dark", "auto"));

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ALLOWED.forEach((name, values) -> {
            String chosen = request.getParameter(name);
            if (chosen != null && values.contains(chosen)) {
                Cookie cookie = new Cookie(name, chosen);
                cookie.setPath("/");
                cookie.setMaxAge(YEAR_SECONDS);
                cookie.setSecure(request.isSecure());
                cookie.setAttribute("SameSite", "Lax");
                response.addCookie(cookie);
            }
        });
        response.sendRedirect(ownPath(request.getParameter("back")));
    }

    /** Only a path on this server: no other place can be reached by a forged form. */
    static String ownPath(@org.jspecify.annotations.Nullable String back) {
        if (back == null || !back.startsWith("/") || back.startsWith("//") || back.indexOf('\\') >= 0) {
            return "/";
        }
        return back.chars().anyMatch(Character::isISOControl) ? "/" : back;
    }

    /** The value of a choice; empty if none was made. */
    public static String read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)
                        && ALLOWED.getOrDefault(name, Set.of()).contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
