package zujie.web.bell;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import zujie.kernel.rule.Denied;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.web.text.Language;

/** The stream of server-sent events that the bell listens to. It ends with the session and does not keep it alive. */
@WebServlet(urlPatterns = "/console/events", asyncSupported = true)
public class EventsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Listeners listeners;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor;
        try {
            actor = caller.actor();
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext stream = request.startAsync();
        stream.setTimeout(0);
        Listener listener = new Listener(stream, request.getSession().getId(), actor, Language.of(request));
        stream.addListener(new Ending(listeners, listener));
        listeners.add(listener);
    }

    private record Ending(Listeners listeners, Listener listener) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            listeners.remove(listener);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            listeners.remove(listener);
        }

        @Override
        public void onError(AsyncEvent event) {
            listeners.remove(listener);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // There is only one start.
        }
    }
}
