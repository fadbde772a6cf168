package zujie.casework.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The graph of a case and its neighbours (关系图), piece by piece. */
@ApplicationScoped
@Path("case-graphs")
public class GraphsResource {

    @Inject
    GraphQueries queries;

    @GET
    @Path("{id}")
    public GraphView around(@PathParam("id") UUID id) {
        return queries.around(id);
    }

    /** What else names an identifier of the case; {@code node} is the id of its node. */
    @GET
    @Path("{id}/{node}")
    public GraphView of(@PathParam("id") UUID id, @PathParam("node") String node) {
        return queries.of(id, node);
    }
}
