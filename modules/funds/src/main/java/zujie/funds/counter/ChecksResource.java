package zujie.funds.counter;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Form;
import zujie.kernel.rule.RecordId;
import zujie.platform.paging.Slice;

/** Checklists of the counter (柜面堵截). */
@ApplicationScoped
@Path("counter-checks")
public class ChecksResource {

    @Inject
    RecordCheck record;

    @Inject
    ReadChecks checks;

    /**
     * A checklist as filled in; money in fen.
     *
     * @param kind {@code COUNTER}, {@code MACHINE} or {@code OPENING}
     * @param business {@code TRANSFER} (needs a payee), {@code CASH_WITHDRAWAL} (has none) or {@code OPENING}; left out:
     *     what the kind is usually for
     */
    @Schema(name = "NewCounterCheck")
    public record NewCheck(
            @NotNull String kind,
            @NotNull @Size(max = 120) String branch,
            @NotNull @Size(max = 120) String customerName,
            @Nullable @Size(max = 40) String customerPhone,
            @Nullable @Size(max = 60) String payerAccount,
            @Nullable @Size(max = 120) String payeeName,
            @Nullable @Size(max = 60) String payeeAccount,
            @Nullable Long amountFen,
            @NotNull Map<String, String> answers,
            @Nullable @Size(max = 1000) String remark,
            @Nullable String business) {}

    /** A file that is attached to the checklist. */
    public record File(@NotNull UUID attachmentId) {}

    /** Whom to call; left out: the officer posted at the branch. */
    @Schema(name = "CounterCheckCall")
    public record Call(@Nullable String unitCode) {}

    /** What came of it; {@code savedFen} of what was stopped. */
    @Schema(name = "CounterCheckConclusion")
    public record Conclusion(
            @NotNull Boolean stopped, @Nullable Long savedFen, @NotNull @Size(max = 1000) String note) {}

    /** Words that may go with it. */
    @Schema(name = "CounterCheckWords")
    public record Words(@Nullable @Size(max = 1000) String note) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CheckRow.class, responseCode = "201")
    public Response begin(@Valid @NotNull NewCheck b) {
        CheckRow made = record.handle(new RecordCheck.Command(
                Form.constant(CheckKind.class, "kind", b.kind()),
                b.branch(),
                b.customerName(),
                b.customerPhone(),
                b.payerAccount(),
                b.payeeName(),
                b.payeeAccount(),
                b.amountFen(),
                b.answers(),
                b.remark(),
                b.business() == null ? null : Form.constant(CheckBusiness.class, "business", b.business())));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    public Slice<CheckRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("missing") @Nullable Boolean missing,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return checks.list(
                state == null ? null : Form.constant(CheckState.class, "state", state),
                Boolean.TRUE.equals(missing),
                cursor,
                size);
    }

    @GET
    @Path("{id}")
    public ReadChecks.View get(@PathParam("id") String id) {
        return checks.get(id(id));
    }

    @POST
    @Path("{id}/notice")
    public CheckRow sign(@PathParam("id") String id, @Valid @NotNull File body) {
        return record.sign(id(id), body.attachmentId());
    }

    @POST
    @Path("{id}/call")
    public CheckRow call(@PathParam("id") String id, @Valid @NotNull Call body) {
        return record.call(id(id), body.unitCode());
    }

    @POST
    @Path("{id}/attendance")
    public CheckRow attend(@PathParam("id") String id, @Valid @NotNull Words body) {
        return record.attend(id(id), body.note());
    }

    @POST
    @Path("{id}/conclusion")
    public CheckRow conclude(@PathParam("id") String id, @Valid @NotNull Conclusion body) {
        return record.conclude(id(id), body.stopped(), body.savedFen(), body.note());
    }

    @POST
    @Path("{id}/confirmation")
    public CheckRow confirm(@PathParam("id") String id, @Valid @NotNull File body) {
        return record.confirm(id(id), body.attachmentId());
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.check-not-found");
    }
}
