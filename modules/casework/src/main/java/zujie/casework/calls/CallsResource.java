package zujie.casework.calls;

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
import zujie.casework.api.LeadDesk;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** The calls of the desk (来电登记). */
@ApplicationScoped
@Path("calls")
public class CallsResource {

    @Inject
    LogCall log;

    @Inject
    LeadFromCall leads;

    @Inject
    CallQueries queries;

    /** The id of a call. */
    public record Logged(UUID id) {}

    /** Calls from another register. */
    @Schema(name = "CallBatch")
    public record Batch(@NotNull List<@NotNull @Valid CallEntry> calls) {}

    /** How many were written down. */
    public record BatchLogged(int count) {}

    /** Counts by officer. */
    public record Counts(List<CallCount> rows) {}

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Logged.class, responseCode = "201")
    public Response log(@Valid @NotNull CallEntry entry) {
        return Response.status(Response.Status.CREATED)
                .entity(new Logged(log.handle(entry)))
                .build();
    }

    @POST
    @Path("batch")
    @Idempotent
    public BatchLogged logAll(@Valid @NotNull Batch batch) {
        return new BatchLogged(log.all(batch.calls()).size());
    }

    /** 转线索: makes a lead of a call; a call has one lead at most. */
    @POST
    @Path("{id}/lead")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = LeadDesk.Entered.class, responseCode = "201")
    public Response lead(@PathParam("id") UUID id) {
        LeadDesk.Entered lead = leads.handle(id);
        return Response.created(URI.create("leads/" + lead.id())).entity(lead).build();
    }

    @GET
    public Slice<CallRow> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("officer") @Nullable UUID officer,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        DaySpan span = DaySpan.of(from, to);
        return queries.list(new CallFilter(kind, officer, span.from(), span.to()), cursor, size);
    }

    @GET
    @Path("counts")
    public Counts counts(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        DaySpan span = DaySpan.of(from, to);
        return new Counts(queries.counts(new CallFilter(null, null, span.from(), span.to())));
    }
}
