package zujie.casework.jointcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Joint calls with banks and payment firms (三方通话). */
@ApplicationScoped
@Path("joint-calls")
public class JointCallsResource {

    @Inject
    RecordJointCall calls;

    /** The id of a joint call. */
    public record Recorded(UUID id) {}

    /** The joint calls about a report. */
    public record Rows(List<JointCallRow> rows) {}

    @GET
    public Rows of(@NotNull @QueryParam("report") UUID report) {
        return new Rows(calls.of(report));
    }

    @POST
    public Response record(@NotNull @QueryParam("report") UUID report, @Valid @NotNull JointCallEntry entry) {
        return Response.status(Response.Status.CREATED)
                .entity(new Recorded(calls.handle(report, entry)))
                .build();
    }
}
