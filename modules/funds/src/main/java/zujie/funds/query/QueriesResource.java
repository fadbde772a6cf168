package zujie.funds.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.longpoll.Waiters;
import zujie.funds.order.Form;
import zujie.funds.order.Reach;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** Queries to banks (查询), for police and for the banks' programs. */
@ApplicationScoped
@Path("account-queries")
public class QueriesResource {

    @Inject
    OrderQuery order;

    @Inject
    ReadQueries queries;

    @Inject
    Waiters waiters;

    @Inject
    Caller caller;

    /**
     * A new query.
     *
     * @param kind {@code TRANSACTIONS} (100301), {@code HOLDER} (100303), {@code DYNAMIC} (100305), {@code ALL_ACCOUNTS}
     *     (100309) or {@code SINGLE} (A00311, payment institutions only)
     * @param groundType {@code report}, {@code case}, {@code stop-payment} or {@code freeze}
     * @param bankCode left out with a stop or a freeze: its bank and account
     * @param holderType {@code PERSON} or {@code UNIT}
     * @param inquiryMode 01 basic, 02 with measures and rights
     * @param watchDays of a dynamic query
     * @param paramType of a single query, with {@code paramNo}: A1 bank's serial, A2 order number, A3 POS serial
     */
    public record NewQuery(
            @NotNull String kind,
            @NotNull String groundType,
            @NotNull UUID groundId,
            @Nullable String bankCode,
            @Nullable String holderType,
            @Nullable @Size(max = 120) String holderName,
            @Nullable @Size(max = 60) String accountNo,
            @Nullable String credentialType,
            @Nullable @Size(max = 40) String credentialNo,
            @Nullable String inquiryMode,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer watchDays,
            @Nullable @Size(max = 2) String paramType,
            @Nullable @Size(max = 64) String paramNo,
            @NotNull @Size(max = 1000) String reason,
            @NotNull UUID secondOfficerId) {}

    /** An approver's decision; {@code note} is needed to decline. */
    @Schema(name = "QueryDecision")
    public record Decision(@NotNull Boolean agreed, @Nullable @Size(max = 1000) String note) {}

    /** Why something is asked for. */
    @Schema(name = "QueryReason")
    public record Reason(@NotNull @Size(max = 1000) String reason) {}

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = QueryRow.class, responseCode = "201")
    public Response order(@Valid @NotNull NewQuery b) {
        QueryRow made = order.handle(new OrderQuery.Command(
                Form.constant(QueryKind.class, "kind", b.kind()),
                b.groundType(),
                b.groundId(),
                b.bankCode(),
                Form.constant(
                        QueryTarget.HolderType.class, "holderType", b.holderType() == null ? "PERSON" : b.holderType()),
                b.holderName(),
                b.accountNo(),
                b.credentialType(),
                b.credentialNo(),
                b.inquiryMode(),
                b.from(),
                b.to(),
                b.watchDays(),
                b.paramType(),
                b.paramNo(),
                b.reason(),
                b.secondOfficerId()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** For police the newest first; for a bank those to it in the order of issue, with a cursor to keep. */
    @GET
    public Slice<QueryRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return Reach.isBank(caller.actor())
                ? queries.feed(cursor, size)
                : queries.list(
                        state == null ? null : Form.constant(QueryState.class, "state", state),
                        kind == null ? null : Form.constant(QueryKind.class, "kind", kind),
                        cursor,
                        size);
    }

    /** A bank's feed behind {@code cursor}; with nothing there the call waits for the next one, 25 seconds at most. */
    @GET
    @Path("next")
    public CompletionStage<Slice<QueryRow>> next(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size,
            @QueryParam("seconds") @Nullable Integer seconds) {
        return waiters.next(() -> queries.feed(cursor, size), seconds);
    }

    /** A bank's first look is recorded. */
    @GET
    @Path("{id}")
    public QueryView get(@PathParam("id") String id) {
        return queries.get(id(id));
    }

    /** An approver decides (R1.15). */
    @POST
    @Path("{id}/decision")
    public QueryRow decide(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return order.decide(id(id), body.agreed(), body.note());
    }

    @POST
    @Path("{id}/withdrawal")
    public QueryRow withdraw(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return order.withdraw(id(id), body.reason());
    }

    /** Orders the end of a dynamic query (100307). */
    @POST
    @Path("{id}/end")
    public QueryRow end(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return order.end(id(id), body.reason());
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.query-not-found");
    }
}
