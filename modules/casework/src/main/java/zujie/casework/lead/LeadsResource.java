package zujie.casework.lead;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.DaySpan;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** Leads (线索), for police and for the programs of banks and carriers, which see only what they gave. Times in UTC. */
@ApplicationScoped
@Path("leads")
public class LeadsResource {

    @Inject
    TakeLead take;

    @Inject
    PushLead push;

    @Inject
    ReceiveLead receive;

    @Inject
    QueryLead query;

    @Inject
    ActOnLead act;

    @Inject
    RevealLead reveal;

    @Inject
    LeadQueries queries;

    /** Many leads at once. */
    public record Sheet(@NotNull List<@Valid @NotNull LeadEntry> leads) {}

    /** What became of a sheet, in its order. */
    public record Taken(List<LeadRow> rows) {}

    /** Hands a lead on; {@code toOrg} is the code of a police unit. */
    public record PushBody(@Nullable Integer version, @NotNull String toOrg, @Nullable String reason) {}

    /** A reason; {@code version} is the one that the caller saw. */
    @Schema(name = "LeadReason")
    public record ReasonBody(@Nullable Integer version, @NotNull String reason) {}

    /** What the query has found. */
    public record FindingsBody(@Nullable Integer version, @NotNull String findings) {}

    /** The case that the lead led to or joined. */
    public record CaseBody(@Nullable Integer version, @NotNull UUID caseId) {}

    /** {@code CASE, PENALTY, HANDED_OVER, DUPLICATE} or {@code NO_VALUE}. */
    public record ClosingBody(@Nullable Integer version, @NotNull String outcome, @NotNull String reason) {}

    /** 战果: {@code ARRESTED, DEN, SEIZED, SHUT} or {@code MONEY} (in fen). */
    @Schema(name = "LeadResult")
    public record ResultBody(@NotNull String kind, @NotNull Long quantity, @Nullable String note) {}

    /** Leads that make a step together: those named, or all of a {@link LeadRow#group()}. */
    @Schema(name = "LeadBatch")
    public record Many(
            @Nullable List<@NotNull UUID> ids,
            @Nullable UUID group,
            @Nullable String findings,
            @Nullable String outcome,
            @Nullable String reason) {}

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = LeadRow.class, responseCode = "201")
    public Response take(@Valid @NotNull LeadEntry entry) {
        LeadRow taken = take.handle(entry);
        return Response.created(URI.create("leads/" + taken.id())).entity(taken).build();
    }

    @POST
    @Path("sheet")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Taken.class, responseCode = "201")
    public Response takeMany(@Valid @NotNull Sheet sheet) {
        return Response.status(Response.Status.CREATED)
                .entity(new Taken(take.many(sheet.leads())))
                .build();
    }

    @GET
    public Slice<LeadRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("source") @Nullable String source,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("receivedFrom") @Nullable String receivedFrom,
            @QueryParam("receivedTo") @Nullable String receivedTo,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("below") @Nullable Boolean below,
            @QueryParam("have") @Nullable String have,
            @QueryParam("group") @Nullable UUID group,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        LeadFilter filter = new LeadFilter(
                state,
                source,
                DaySpan.of(from, to),
                DaySpan.of(receivedFrom, receivedTo),
                unit,
                Boolean.TRUE.equals(below),
                have,
                group);
        return queries.list(filter, cursor, size);
    }

    @GET
    @Path("{id}")
    public LeadDetail get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("{id}/push")
    public LeadDetail push(@PathParam("id") UUID id, @Valid @NotNull PushBody body) {
        push.handle(new PushLead.Command(id, body.version(), body.toOrg(), body.reason()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/receipt")
    public LeadDetail receive(@PathParam("id") UUID id) {
        receive.handle(id, null);
        return queries.get(id);
    }

    @POST
    @Path("receipt")
    public Taken receiveMany(@Valid @NotNull Many body) {
        return new Taken(receive.many(ids(body)));
    }

    @POST
    @Path("{id}/return")
    public LeadDetail giveBack(@PathParam("id") UUID id, @Valid @NotNull ReasonBody body) {
        receive.giveBack(id, body.version(), body.reason());
        return queries.get(id);
    }

    @POST
    @Path("{id}/findings")
    public LeadDetail query(@PathParam("id") UUID id, @Valid @NotNull FindingsBody body) {
        query.handle(id, body.version(), body.findings());
        return queries.get(id);
    }

    @POST
    @Path("findings")
    public Taken queryMany(@Valid @NotNull Many body) {
        return new Taken(query.many(ids(body), body.findings()));
    }

    @POST
    @Path("{id}/case")
    public LeadDetail joinCase(@PathParam("id") UUID id, @Valid @NotNull CaseBody body) {
        act.joinCase(id, body.version(), body.caseId());
        return queries.get(id);
    }

    @POST
    @Path("{id}/closing")
    public LeadDetail close(@PathParam("id") UUID id, @Valid @NotNull ClosingBody body) {
        act.close(id, body.version(), body.outcome(), body.reason());
        return queries.get(id);
    }

    @POST
    @Path("closing")
    public Taken closeMany(@Valid @NotNull Many body) {
        return new Taken(act.closeMany(ids(body), body.outcome(), body.reason()));
    }

    @POST
    @Path("{id}/results")
    public LeadDetail result(@PathParam("id") UUID id, @Valid @NotNull ResultBody body) {
        act.result(id, body.kind(), body.quantity(), body.note());
        return queries.get(id);
    }

    @POST
    @Path("{id}/reveal")
    public Revealed reveal(@PathParam("id") UUID id, @Valid @NotNull ReasonBody body) {
        return new Revealed(reveal.handle(id, body.reason()));
    }

    private List<UUID> ids(Many body) {
        List<UUID> ids = body.ids();
        UUID group = body.group();
        return ids != null ? ids : group == null ? List.of() : queries.together(group);
    }

    /** What a lead names, unmasked. */
    @Schema(name = "LeadRevealed")
    public record Revealed(List<LeadDetail.Mark> marks) {}
}
