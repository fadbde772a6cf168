package zujie.casework.seizure;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;

/** Seized items (涉案财物) of cases. Amounts in fen, times in UTC. */
@ApplicationScoped
@Path("seized-items")
public class SeizuresResource {

    @Inject
    SeizeItem seize;

    @Inject
    SeizureQueries queries;

    /** {@code kind} as BANK_CARD, GOIP_DEVICE, CASH; {@code pieces} null is 1; cash needs {@code sumFen}. */
    public record Seized(
            @NotNull UUID caseId,
            @NotNull String kind,
            @Nullable String name,
            @Nullable Integer pieces,
            @Nullable Long sumFen,
            @NotNull String place,
            @NotNull String storage,
            @NotNull String listNo,
            @NotNull Instant seizedAt) {}

    /** {@code to} is RETURNED, TRANSFERRED, CONFISCATED or DESTROYED. */
    public record Settled(
            @Nullable Integer version,
            @NotNull String to,
            @NotNull Instant at,
            @NotNull String documentNo,
            @Nullable String words) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SeizureRow.class, responseCode = "201")
    public Response seize(@Valid @NotNull Seized b) {
        SeizureRow row = seize.handle(new SeizeItem.Command(
                b.caseId(),
                b.kind(),
                b.name(),
                b.pieces(),
                b.sumFen(),
                b.place(),
                b.storage(),
                b.listNo(),
                b.seizedAt()));
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    /** Those of one case. */
    @GET
    public List<SeizureRow> of(@QueryParam("case") @Nullable String caseId) {
        return queries.of(RecordId.of(caseId, "casework.case-not-found"));
    }

    @POST
    @Path("{id}/settlement")
    public SeizureRow settle(@PathParam("id") UUID id, @Valid @NotNull Settled b) {
        return seize.settle(new SeizeItem.Settlement(id, b.version(), b.to(), b.at(), b.documentNo(), b.words()));
    }
}
