package zujie.web.shell;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/**
 * Whoever has no line in the menu has no screen behind it either: not the list, not its records, not its forms. What a
 * screen shows and does is still checked by its use cases; this keeps empty frames and half pages from others.
 */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class ScreenGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient Caller caller;

    @Inject
    @Any
    transient Instance<MenuEntries> entries;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith("/console/") && request.getUserPrincipal() != null && !mayOpen(path)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean mayOpen(String path) {
        List<MenuEntry> behind = StreamSupport.stream(entries.spliterator(), false)
                .flatMap(menu -> menu.entries().stream())
                .filter(entry -> MenuGroup.leadsTo(entry.path(), path))
                .toList();
        if (behind.isEmpty()) {
            return true;
        }
        Actor actor = caller.actor();
        return behind.stream().flatMap(entry -> entry.roles().stream()).anyMatch(actor::has);
    }
}
