package zujie.casework.suspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;

/** Suspects (犯罪嫌疑人) of cases. Times in UTC; names and numbers masked. */
@ApplicationScoped
@Path("suspects")
public class SuspectsResource {

    @Inject
    AddSuspect add;

    @Inject
    HandleSuspect handling;

    @Inject
    RevealSuspect reveal;

    @Inject
    SuspectQueries queries;

    /**
     * Who it is; {@code paper} is ID_CARD (also for null), PASSPORT or OTHER, {@code role} as WATER_ROOM, GOIP,
     * CARD_OWNER, see the guide.
     */
    public record NewSuspect(
            @NotNull UUID caseId,
            @NotNull String name,
            @Nullable String alias,
            @Nullable String paper,
            @Nullable String identity,
            @NotNull String role,
            @Nullable String deeds) {}

    /** What is set right, with the reason; what is left out stays as it is. */
    @Schema(name = "SuspectCorrection")
    public record Correction(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String alias,
            @Nullable String paper,
            @Nullable String identity,
            @Nullable String role,
            @Nullable String deeds,
            @NotNull String reason) {}

    /** {@code how} is CAUGHT (抓获) or SURRENDERED (投案). */
    public record Arrival(
            @Nullable Integer version, @NotNull String how, @NotNull Instant at, @Nullable String place) {}

    /** {@code kind} is DETENTION, BAIL, SURVEILLANCE or ARREST. */
    @Schema(name = "SuspectMeasure")
    public record Measure(
            @Nullable Integer version, @NotNull String kind, @NotNull Instant at, @NotNull String documentNo) {}

    /** The measure that holds now lasts longer. */
    public record Extension(@Nullable Integer version, @NotNull Instant until, @NotNull String documentNo) {}

    /** The measure that holds now ends. */
    public record Release(
            @Nullable Integer version, @NotNull Instant at, @NotNull String documentNo, @Nullable String reason) {}

    /** {@code kind} is PROSECUTED, NOT_PROSECUTED, PENALISED or JUDGED; {@code words} say what was decided. */
    @Schema(name = "SuspectOutcome")
    public record Outcome(
            @Nullable Integer version,
            @NotNull String kind,
            @NotNull Instant at,
            @NotNull String documentNo,
            @Nullable String words) {}

    /** Why. */
    @Schema(name = "SuspectReason")
    public record Reason(@Nullable Integer version, @NotNull String reason) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SuspectDetail.class, responseCode = "201")
    public Response add(@Valid @NotNull NewSuspect b) {
        UUID id = add.handle(new AddSuspect.Command(
                b.caseId(), new SuspectFacts.Typed(b.name(), b.alias(), b.paper(), b.identity(), b.role(), b.deeds())));
        return Response.created(URI.create("suspects/" + id))
                .entity(queries.get(id))
                .build();
    }

    /** Those of one case, and their counts. */
    @GET
    public SuspectDetail.Page list(@QueryParam("case") @Nullable String caseId) {
        return queries.of(RecordId.of(caseId, "casework.case-not-found"));
    }

    @GET
    @Path("{id}")
    public SuspectDetail get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @PUT
    @Path("{id}")
    public SuspectDetail correct(@PathParam("id") UUID id, @Valid @NotNull Correction b) {
        add.correct(new AddSuspect.Correction(
                id,
                b.version(),
                new SuspectFacts.Typed(b.name(), b.alias(), b.paper(), b.identity(), b.role(), b.deeds()),
                b.reason()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/arrival")
    public SuspectDetail arrive(@PathParam("id") UUID id, @Valid @NotNull Arrival b) {
        handling.arrive(new HandleSuspect.Arrival(id, b.version(), b.how(), b.at(), b.place()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/measures")
    public SuspectDetail measure(@PathParam("id") UUID id, @Valid @NotNull Measure b) {
        handling.measure(new HandleSuspect.Step(id, b.version(), b.kind(), b.at(), b.documentNo(), null));
        return queries.get(id);
    }

    @POST
    @Path("{id}/extension")
    public SuspectDetail extend(@PathParam("id") UUID id, @Valid @NotNull Extension b) {
        handling.extend(new HandleSuspect.Extension(id, b.version(), b.until(), b.documentNo()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/release")
    public SuspectDetail release(@PathParam("id") UUID id, @Valid @NotNull Release b) {
        handling.release(new HandleSuspect.Step(id, b.version(), null, b.at(), b.documentNo(), b.reason()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/outcome")
    public SuspectDetail conclude(@PathParam("id") UUID id, @Valid @NotNull Outcome b) {
        handling.conclude(new HandleSuspect.Step(id, b.version(), b.kind(), b.at(), b.documentNo(), b.words()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/exclusion")
    public SuspectDetail exclude(@PathParam("id") UUID id, @Valid @NotNull Reason b) {
        add.exclude(new AddSuspect.Clearing(id, b.version(), b.reason()));
        return queries.get(id);
    }

    /** Name and number unmasked; the look is recorded. */
    @POST
    @Path("{id}/reveal")
    public SuspectDetail.Revealed reveal(@PathParam("id") UUID id, @Valid @NotNull Reason b) {
        return reveal.handle(id, b.reason());
    }
}
