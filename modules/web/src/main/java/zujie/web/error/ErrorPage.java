package zujie.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import zujie.platform.problem.Problem;
import zujie.platform.text.Texts;
import zujie.web.message.Failure;
import zujie.web.text.Choices;
import zujie.web.text.Language;

/**
 * The error page: what is wrong and what to do, in plain words. Made of nothing but texts, so that it also appears when
 * pages or the database do not work. Programs get problem details instead.
 */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/error";
    /** Request attribute: the {@link Failure} whose sentence is to be shown. */
    static final String FAILURE = ErrorPage.class.getName() + ".failure";
    /** Not an official status: the page or the session is out of date. */
    static final int EXPIRED = 440;

    private static final long serialVersionUID = 1;
    private static final String RETRY_SECONDS = "5";
    private static final Set<Integer> OWN_PAGE = Set.of(403, 404, 409, EXPIRED, 500, 503);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Language.of(request);
        Failure failure = failure(request);
        int status = statusOf(request, failure);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        response.setStatus(status == EXPIRED ? HttpServletResponse.SC_OK : status);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (path.startsWith(request.getContextPath() + "/api/")) {
            response.setContentType(Problem.MEDIA_TYPE.toString());
            response.getWriter()
                    .print(Problem.of(status, codeOf(status), locale).json());
            return;
        }
        response.setContentType("text/html");
        String sentence =
                failure == null || failure.isUnexpected() ? text(locale, status, "text") : failure.sentence(locale);
        response.getWriter().print(page(request, locale, status, sentence));
    }

    private static String page(HttpServletRequest request, Locale locale, int status, String sentence) {
        String root = request.getContextPath();
        String theme = Choices.read(request, Choices.THEME);
        return """
                <!DOCTYPE html>
                <html lang="%s" data-theme="%s"><head><meta charset="UTF-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/><title>%s · %s</title>
                <link rel="stylesheet" href="%s/zujie/tokens.css"/><link rel="stylesheet" href="%s/zujie/error.css"/></head>
                <body class="error-page"><main><p class="mark">%s</p><p class="code">%d</p><h1>%s</h1><p class="what">%s</p>
                <p class="next">%s</p><p class="ways"><a class="btn" href="%s/console/desk.xhtml">%s</a>\
                <a class="btn ghost" href="%s/">%s</a></p></main></body></html>
                """
                .formatted(
                        "en".equals(locale.getLanguage()) ? "en" : "zh-CN",
                        theme.isEmpty() ? "auto" : theme,
                        text(locale, status, "title"),
                        Texts.get(locale, "web.name"),
                        root,
                        root,
                        Texts.get(locale, "web.name"),
                        status,
                        text(locale, status, "title"),
                        escape(sentence),
                        text(locale, status, "next"),
                        root,
                        Texts.get(locale, "web.error.to-desk"),
                        root,
                        Texts.get(locale, "web.error.to-public"));
    }

    private static @org.jspecify.annotations.Nullable Failure failure(HttpServletRequest request) {
        if (request.getAttribute(FAILURE) instanceof Failure known) {
            return known;
        }
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? Failure.of(thrown)
                : null;
    }

    private static int statusOf(HttpServletRequest request, @org.jspecify.annotations.Nullable Failure failure) {
        if (failure != null) {
            return failure.status();
        }
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 400) {
            return status;
        }
        String asked = request.getParameter("status");
        return asked != null && asked.matches("4[0-9]{2}|50[03]") ? Integer.parseInt(asked) : 404;
    }

    private static String text(Locale locale, int status, String part) {
        int own = OWN_PAGE.contains(status) ? status : status < 500 ? 400 : 500;
        return Texts.get(locale, "web.error." + own + "." + part);
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 401 -> "platform.unauthenticated";
            case 403 -> "platform.not-permitted";
            case 404 -> "platform.not-found";
            case 405 -> "platform.method-not-allowed";
            case 406, 415 -> "platform.media-type";
            case 409 -> "platform.changed-meanwhile";
            case 413 -> "platform.too-large";
            case 503 -> "platform.unavailable";
            default -> status < 500 ? "platform.bad-request" : "platform.failure";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
