package zujie.outreach.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/** {@code /public/feed.xml}: the newest warnings for readers and other sites, without login. */
@WebServlet("/public/feed.xml")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Board board;

    @Inject
    transient Parameters parameters;

    @Inject
    transient BusinessClock clock;

    @Inject
    @ConfigProperty(name = "zujie.base.url")
    String baseUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            new Feed(baseUrl.replaceFirst("/+$", ""), parameters.text("outreach.site-name", clock.today()))
                    .write(board.list(null).rows(), clock.now(), whole);
        } catch (XMLStreamException e) {
            throw new ServletException(e);
        }
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setContentLength(whole.size());
        whole.writeTo(response.getOutputStream());
    }
}
