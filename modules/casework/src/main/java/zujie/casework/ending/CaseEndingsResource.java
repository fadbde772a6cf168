package zujie.casework.ending;

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
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;

/** Requests to close (结案) and to reopen (重启) cases, and their approval. */
@ApplicationScoped
@Path("case-endings")
public class CaseEndingsResource {

    @Inject
    AskEnding ask;

    @Inject
    DecideEnding decide;

    @Inject
    EndingQueries queries;

    /** {@code kind} is CLOSE or REOPEN. */
    @Schema(name = "CaseEndingRequest")
    public record Asked(@NotNull UUID caseId, @NotNull String kind, @NotNull String grounds) {}

    /** A refusal needs words. */
    @Schema(name = "CaseEndingDecision")
    public record Decision(@NotNull Boolean approved, @Nullable String words) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EndingRow.class, responseCode = "201")
    public Response ask(@Valid @NotNull Asked body) {
        EndingRow asked = ask.handle(new AskEnding.Command(body.caseId(), body.kind(), body.grounds()));
        return Response.status(Response.Status.CREATED).entity(asked).build();
    }

    /** Those of one case. */
    @GET
    public List<EndingRow> of(@QueryParam("case") @Nullable String caseId) {
        return queries.of(RecordId.of(caseId, "casework.case-not-found"));
    }

    @POST
    @Path("{id}/decision")
    public EndingRow decide(@PathParam("id") UUID id, @Valid @NotNull Decision body) {
        return decide.handle(new DecideEnding.Command(id, body.approved(), body.words()));
    }

    @POST
    @Path("{id}/withdrawal")
    public EndingRow withdraw(@PathParam("id") UUID id) {
        return ask.withdraw(id);
    }
}
