package zujie.casework.duty;

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
import zujie.casework.api.DaySpan;
import zujie.platform.idempotency.Idempotent;

/** The duty roster of a desk (值班表). */
@ApplicationScoped
@Path("shifts")
public class ShiftsResource {

    @Inject
    PlanShift plan;

    @Inject
    HandOver handOver;

    @Inject
    DutyQueries queries;

    /** The id of a shift. */
    public record Planned(UUID id) {}

    /** Shifts, the earliest first. */
    @Schema(name = "ShiftRows")
    public record Rows(List<ShiftRow> rows) {}

    /** What the next has to know. */
    public record NoteBody(@NotNull String note) {}

    /** What the next says to it. */
    public record RemarkBody(@Nullable String remark) {}

    /** Why a shift is taken out. */
    @Schema(name = "ShiftReason")
    public record ReasonBody(@NotNull String reason) {}

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Planned.class, responseCode = "201")
    public Response plan(@Valid @NotNull PlanShift.Command command) {
        return Response.status(Response.Status.CREATED)
                .entity(new Planned(plan.handle(command)))
                .build();
    }

    @GET
    public Rows roster(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        DaySpan span = DaySpan.of(from, to);
        return new Rows(queries.roster(span.from(), span.to()));
    }

    @GET
    @Path("on-duty")
    public Rows onDuty() {
        return new Rows(queries.onDuty());
    }

    @GET
    @Path("{id}")
    public ShiftRow get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("{id}/beginning")
    public ShiftRow begin(@PathParam("id") UUID id) {
        handOver.begin(id);
        return queries.get(id);
    }

    @POST
    @Path("{id}/handover")
    public ShiftRow handOver(@PathParam("id") UUID id, @Valid @NotNull NoteBody body) {
        handOver.handle(id, body.note());
        return queries.get(id);
    }

    @POST
    @Path("{id}/acceptance")
    public Planned accept(@PathParam("id") UUID id, @Valid @NotNull RemarkBody body) {
        return new Planned(handOver.accept(id, body.remark()));
    }

    @POST
    @Path("{id}/cancellation")
    public ShiftRow cancel(@PathParam("id") UUID id, @Valid @NotNull ReasonBody body) {
        plan.cancel(id, body.reason());
        return queries.get(id);
    }
}
