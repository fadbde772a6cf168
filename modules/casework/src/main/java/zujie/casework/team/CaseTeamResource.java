package zujie.casework.team;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;

/** Task forces (专班), lead officers and supervision (督办) of cases. */
@ApplicationScoped
@Path("case-teams")
public class CaseTeamResource {

    @Inject
    ManageTeam manage;

    @Inject
    SuperviseCase supervise;

    @Inject
    TeamQueries queries;

    /** {@code part} as HEAD, DEPUTY, ASSISTANT, FUND_FLOW, COMMUNICATION_FLOW, PURSUIT, INTERROGATION, OTHER. */
    public record Joined(@NotNull UUID caseId, @NotNull UUID account, @NotNull String part) {}

    /** Why. */
    public record Left(@NotNull String reason) {}

    /** Who leads from now on, and why. */
    public record Led(@NotNull UUID caseId, @NotNull UUID account, @NotNull String reason) {}

    /** {@code level} is CITY, PROVINCE or MINISTRY. */
    public record Supervised(
            @NotNull UUID caseId, @NotNull String level, @NotNull String documentNo, @NotNull Instant at) {}

    /** When and why it ended. */
    public record Lifted(@NotNull Instant at, @NotNull String reason) {}

    /** The team and the supervision of one case. */
    @GET
    public TeamView of(@QueryParam("case") @Nullable String caseId) {
        return queries.of(RecordId.of(caseId, "casework.case-not-found"));
    }

    @POST
    @Path("members")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TeamView.Member.class, responseCode = "201")
    public Response join(@Valid @NotNull Joined b) {
        TeamView.Member member = manage.join(new ManageTeam.Joining(b.caseId(), b.account(), b.part()));
        return Response.status(Response.Status.CREATED).entity(member).build();
    }

    @POST
    @Path("members/{id}/leave")
    public TeamView.Member leave(@PathParam("id") UUID id, @Valid @NotNull Left b) {
        return manage.leave(id, b.reason());
    }

    @POST
    @Path("lead")
    public TeamView lead(@Valid @NotNull Led b) {
        manage.lead(new ManageTeam.NewLead(b.caseId(), b.account(), b.reason()));
        return queries.of(b.caseId());
    }

    @POST
    @Path("supervision")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TeamView.Order.class, responseCode = "201")
    public Response supervise(@Valid @NotNull Supervised b) {
        TeamView.Order order =
                supervise.handle(new SuperviseCase.Command(b.caseId(), b.level(), b.documentNo(), b.at()));
        return Response.status(Response.Status.CREATED).entity(order).build();
    }

    @POST
    @Path("supervision/{id}/lift")
    public TeamView.Order lift(@PathParam("id") UUID id, @Valid @NotNull Lifted b) {
        return supervise.lift(new SuperviseCase.End(id, b.at(), b.reason()));
    }
}
