package zujie.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import zujie.platform.access.Caller;
import zujie.platform.work.OpenWork;

/** Tells an open page in one word whether the caller's work has changed; the page then draws itself anew. */
@WebServlet("/console/pulse")
public class Pulse extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Caller caller;

    @Inject
    transient OpenWork work;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(work.of(caller.actor()).print());
    }
}
