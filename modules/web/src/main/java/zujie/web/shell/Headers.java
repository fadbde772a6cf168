package zujie.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What every answer tells the browser about trust and keeping; parts of pages are no pages. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Headers extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** All from our own server. Faces writes handlers into its pages, so scripts of a page are allowed. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " frame-ancestors 'none'; object-src 'none'; base-uri 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (isPart(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", POLICY);
        if (path.startsWith("/jakarta.faces.resource/") && request.getParameter(VersionedResources.VERSION) != null) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (path.startsWith("/console/") || path.startsWith("/api/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Templates and components would be drawn half if somebody asked for them by address. */
    static boolean isPart(String path) {
        return path.endsWith(".xhtml")
                && (path.startsWith("/zujie/")
                        || path.startsWith("/console/shell/")
                        || path.startsWith("/public/parts/")
                        || path.startsWith("/console/") && path.contains("/parts/")
                        || path.startsWith("/resources/"));
    }
}
