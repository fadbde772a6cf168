package zujie.casework.loss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Losses of a report otherwise than by transfer (其他损失方式). */
@ApplicationScoped
@Path("losses")
public class LossesResource {

    @Inject
    AddLoss add;

    @Inject
    LossQueries queries;

    /** The id of a loss. */
    @Schema(name = "LossAdded")
    public record Added(UUID id) {}

    /** The losses of a report. */
    @Schema(name = "LossRows")
    public record Rows(List<LossRow> rows) {}

    /** How the stop on the way went: {@code INTERCEPTED, DELIVERED} or {@code UNTRACED}, and what is to be said of it. */
    @Schema(name = "LossEnd")
    public record EndBody(@NotNull String how, @NotNull String outcome) {}

    @GET
    public Rows of(@NotNull @QueryParam("report") UUID report) {
        return new Rows(queries.of(report));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Added.class, responseCode = "201")
    public Response add(@NotNull @QueryParam("report") UUID report, @Valid @NotNull LossEntry entry) {
        return Response.status(Response.Status.CREATED)
                .entity(new Added(add.handle(report, entry)))
                .build();
    }

    @POST
    @Path("{id}/outcome")
    public LossRow end(@PathParam("id") UUID id, @Valid @NotNull EndBody body) {
        return add.end(id, body.how(), body.outcome());
    }
}
