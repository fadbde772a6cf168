package zujie.funds.counter.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;
import zujie.platform.paging.Slice;

/** Losses traced back to counters (倒查). */
@ApplicationScoped
@Path("trace-backs")
public class TraceBacksResource {

    @Inject
    TraceBacks traces;

    /** The transfer that is traced. */
    public record NewTrace(@NotNull UUID reportId, @NotNull UUID transferId) {}

    /** What the bank found. */
    @Schema(name = "TraceBackAnswer")
    public record Answer(@Nullable @Size(max = 200) String responsible, @NotNull @Size(max = 1000) String finding) {}

    /** Words that end it. */
    public record Closing(@NotNull @Size(max = 1000) String note) {}

    @GET
    public Slice<TraceBackRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return traces.list(state, cursor, size);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TraceBackRow.class, responseCode = "201")
    public Response open(@Valid @NotNull NewTrace body) {
        return Response.status(Response.Status.CREATED)
                .entity(traces.open(body.reportId(), body.transferId()))
                .build();
    }

    @POST
    @Path("{id}/answer")
    public TraceBackRow answer(@PathParam("id") String id, @Valid @NotNull Answer body) {
        return traces.answer(id(id), body.responsible(), body.finding());
    }

    @POST
    @Path("{id}/closing")
    public TraceBackRow close(@PathParam("id") String id, @Valid @NotNull Closing body) {
        return traces.close(id(id), body.note());
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.trace-not-found");
    }
}
