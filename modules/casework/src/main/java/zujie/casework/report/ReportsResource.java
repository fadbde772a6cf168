package zujie.casework.report;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.DaySpan;
import zujie.casework.input.OptionalBody;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** Reports (警情). Amounts in fen, times in UTC. */
@ApplicationScoped
@Path("reports")
public class ReportsResource {

    @Inject
    EnterReport enter;

    @Inject
    AddTransfer addTransfer;

    @Inject
    AddContact addContact;

    @Inject
    AcceptReport accept;

    @Inject
    BeginReview beginReview;

    @Inject
    DecideFiling decide;

    @Inject
    MarkDuplicate markDuplicate;

    @Inject
    UnmergeReport unmerge;

    @Inject
    RevealVictim reveal;

    @Inject
    ReportQueries queries;

    /** The id of what was added. */
    @Schema(name = "ReportAdded")
    public record Added(UUID id) {}

    /** Answer to the acceptance: number of the 接报案回执. */
    public record Receipt(String receiptNo) {}

    /** Asks for a review; everything may be left out, see {@link BeginReview.Command}. */
    @Schema(name = "ReportReview")
    public record ReviewBody(@Nullable Integer version, @Nullable String term, @Nullable String reason) {}

    /** Answer to a review: until when the decision is due. */
    public record ReviewDue(Instant dueAt) {}

    /** A decision, see {@link DecideFiling.Command}. */
    @Schema(name = "ReportDecision")
    public record DecisionBody(
            @Nullable Integer version, @NotNull String outcome, @NotNull String documentNo, @Nullable String reason) {}

    /** Points at the report in which the same fraud was reported first. */
    public record DuplicateBody(@Nullable Integer version, @NotNull UUID originalId, @NotNull String reason) {}

    /** Why it is no duplicate. */
    public record UnmergeBody(@Nullable Integer version, @NotNull String reason) {}

    /** Why personal data is looked at. */
    @Schema(name = "ReportReveal")
    public record RevealBody(@NotNull String reason) {}

    /** {@code draft}: the caller's draft that it was typed as; it goes with the saving. */
    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReportEntered.class, responseCode = "201")
    public Response enter(@QueryParam("draft") @Nullable UUID draft, @Valid @NotNull ReportEntry entry) {
        ReportEntered entered = enter.handle(entry, draft);
        return Response.created(URI.create("reports/" + entered.id()))
                .entity(entered)
                .build();
    }

    @GET
    public Slice<ReportRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("type") @Nullable String type,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("case") @Nullable UUID caseId,
            @QueryParam("awaiting") @Nullable Boolean awaiting,
            @QueryParam("unique") @Nullable Boolean unique,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("handler") @Nullable UUID handler,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        DaySpan span = DaySpan.of(from, to);
        return queries.list(
                new ReportFilter(state, type, span.from(), span.to(), caseId, awaiting, unique, unit, handler, sort),
                cursor,
                size);
    }

    @GET
    @Path("{id}")
    public ReportDetail get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("{id}/transfers")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Added.class, responseCode = "201")
    public Response addTransfer(@PathParam("id") UUID id, @Valid @NotNull ReportEntry.TransferEntry transfer) {
        return created(addTransfer.handle(new AddTransfer.Command(id, null, transfer)));
    }

    @POST
    @Path("{id}/contacts")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Added.class, responseCode = "201")
    public Response addContact(@PathParam("id") UUID id, @Valid @NotNull ReportEntry.ContactEntry contact) {
        return created(addContact.handle(new AddContact.Command(id, contact)));
    }

    @POST
    @Path("{id}/accept")
    public Receipt accept(@PathParam("id") UUID id) {
        return new Receipt(accept.handle(id, null));
    }

    /** The body may be left out. It comes as text, since an empty body is no JSON. */
    @POST
    @Path("{id}/review")
    public ReviewDue review(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviewBody.class))) @Nullable
                    String json) {
        ReviewBody body = OptionalBody.read(json, ReviewBody.class).orElse(new ReviewBody(null, null, null));
        return new ReviewDue(
                beginReview.handle(new BeginReview.Command(id, body.version(), body.term(), body.reason())));
    }

    @POST
    @Path("{id}/decision")
    public ReportDetail decide(@PathParam("id") UUID id, @Valid @NotNull DecisionBody body) {
        decide.handle(new DecideFiling.Command(id, body.version(), body.outcome(), body.documentNo(), body.reason()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/duplicate")
    public ReportDetail duplicate(@PathParam("id") UUID id, @Valid @NotNull DuplicateBody body) {
        markDuplicate.handle(new MarkDuplicate.Command(id, body.version(), body.originalId(), body.reason()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/unmerge")
    public ReportDetail unmerge(@PathParam("id") UUID id, @Valid @NotNull UnmergeBody body) {
        unmerge.handle(new UnmergeReport.Command(id, body.version(), body.reason()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/reveal")
    public RevealedReport reveal(@PathParam("id") UUID id, @Valid @NotNull RevealBody body) {
        return reveal.handle(id, body.reason());
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Added(id)).build();
    }
}
