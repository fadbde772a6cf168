package zujie.funds.involved;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Form;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** The list of involved accounts (涉案账户名单, R3.3). */
@ApplicationScoped
@Path("involved-accounts")
public class InvolvedResource {

    @Inject
    FindInvolved find;

    @Inject
    LimitAccounts limit;

    @Inject
    ReadInvolved involved;

    /** A finding that is proposed; the last four are told to the holder (R3.1). */
    public record NewFinding(
            @NotNull UUID caseId,
            @NotNull String bankCode,
            @NotNull @Size(max = 60) String accountNo,
            @NotNull @Size(max = 120) String holderName,
            @NotNull @Size(max = 40) String credentialNo,
            @NotNull @Size(max = 1000) String reason,
            @NotNull @Size(max = 200) String legalArticle,
            @NotNull @Size(max = 200) String appealChannel,
            @NotNull @Size(max = 200) String requiredPapers) {}

    /** A decision; {@code note} is needed to decline, and for every answer to an appeal. */
    @Schema(name = "InvolvedDecision")
    public record Decision(@NotNull Boolean agreed, @Nullable @Size(max = 1000) String note) {}

    /** An appeal of the holder. */
    public record Appeal(@NotNull @Size(max = 120) String appellant, @NotNull @Size(max = 1000) String ground) {}

    /** Why an account leaves the list. */
    @Schema(name = "InvolvedRemoval")
    public record Removal(@NotNull @Size(max = 1000) String reason) {}

    /** What the bank did: {@code NONE}, {@code NOTIFIED}, {@code VERIFIED}, {@code LIMITED} or {@code LIFTED}. */
    public record Act(@NotNull String act, @Nullable @Size(max = 1000) String note) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = InvolvedRow.class, responseCode = "201")
    public Response propose(@Valid @NotNull NewFinding b) {
        InvolvedRow made = find.handle(new FindInvolved.Command(
                b.caseId(),
                b.bankCode(),
                b.accountNo(),
                b.holderName(),
                b.credentialNo(),
                b.reason(),
                b.legalArticle(),
                b.appealChannel(),
                b.requiredPapers()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    public Slice<InvolvedRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return involved.list(state == null ? null : Form.constant(InvolvedState.class, "state", state), cursor, size);
    }

    @GET
    @Path("{id}")
    public ReadInvolved.View get(@PathParam("id") String id) {
        return involved.get(id(id));
    }

    @POST
    @Path("{id}/decision")
    public InvolvedRow decide(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return find.decide(id(id), body.agreed(), body.note());
    }

    @POST
    @Path("{id}/appeal")
    @Idempotent
    public InvolvedRow appeal(@PathParam("id") String id, @Valid @NotNull Appeal body) {
        return find.appeal(id(id), body.appellant(), body.ground());
    }

    @POST
    @Path("{id}/appeal-decision")
    public InvolvedRow answer(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return find.answer(id(id), body.agreed(), body.note());
    }

    /** The city takes the account off the list by itself. */
    @POST
    @Path("{id}/removal")
    @Idempotent
    public InvolvedRow remove(@PathParam("id") String id, @Valid @NotNull Removal body) {
        return find.remove(id(id), body.reason());
    }

    /** {@code id} is that of the bank's measure. */
    @POST
    @Path("measures/{id}")
    @Idempotent
    public InvolvedRow.Measure act(@PathParam("id") String id, @Valid @NotNull Act body) {
        return limit.handle(id(id), Form.constant(LimitAccounts.Act.class, "act", body.act()), body.note());
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.involved-not-found");
    }
}
