package zujie.casework.sharing;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;

/** Cases opened to other police units (案件共享). */
@ApplicationScoped
@Path("case-shares")
public class CaseSharesResource {

    @Inject
    ShareCase share;

    @Inject
    ShareQueries queries;

    /** {@code mode} is READ or WORK; {@code lastDay} the last day on which it holds. */
    public record Shared(
            @NotNull UUID caseId,
            @NotNull String orgCode,
            @NotNull String mode,
            @NotNull LocalDate lastDay,
            @NotNull String reason) {}

    /** Why it is taken back. */
    public record Revocation(@NotNull String reason) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ShareRow.class, responseCode = "201")
    public Response share(@Valid @NotNull Shared b) {
        ShareRow made = share.handle(new ShareCase.Command(b.caseId(), b.orgCode(), b.mode(), b.lastDay(), b.reason()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** Those of one case. */
    @GET
    public List<ShareRow> of(@QueryParam("case") @Nullable String caseId) {
        return queries.of(RecordId.of(caseId, "casework.case-not-found"));
    }

    @POST
    @Path("{id}/revocation")
    public ShareRow revoke(@PathParam("id") UUID id, @Valid @NotNull Revocation b) {
        return share.revoke(id, b.reason());
    }
}
