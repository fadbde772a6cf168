package zujie.casework.jointcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Joint calls with banks and payment firms (三方通话). */
@ApplicationScoped
@Path("joint-calls")
public class JointCallsResource {

    @Inject
    RecordJointCall calls;

    /** The id of a joint call. */
    public record Recorded(UUID id) {}

    /** The joint calls about a report. */
    @Schema(name = "JointCallRows")
    public record Rows(List<JointCallRow> rows) {}

    @GET
    public Rows of(@NotNull @QueryParam("report") UUID report) {
        return new Rows(calls.of(report));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Recorded.class, responseCode = "201")
    public Response record(@NotNull @QueryParam("report") UUID report, @Valid @NotNull JointCallEntry entry) {
        return Response.status(Response.Status.CREATED)
                .entity(new Recorded(calls.handle(report, entry)))
                .build();
    }
}
