package zujie.casework.graph;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;

/** Answers the script that draws the graph. Only a script of ours can send the header that it demands. */
@WebServlet("/console/casework/graph")
public class GraphServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient GraphQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"zujie".equals(request.getHeader("X-Requested-With"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String node = request.getParameter("node");
        try (Jsonb json = JsonbBuilder.create()) {
            UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
            GraphView view = node == null || node.isBlank() ? queries.around(id) : queries.of(id, node);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(json.toJson(view));
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
