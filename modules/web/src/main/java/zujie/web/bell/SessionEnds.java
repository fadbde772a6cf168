package zujie.web.bell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Who is logged out hears nothing more. */
@WebListener
public class SessionEnds implements HttpSessionListener {

    @Inject
    Listeners listeners;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        listeners.endSession(event.getSession().getId());
    }
}
