package zujie.funds.corporate;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Form;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** Checks of corporate accounts (对公账户核查管控, SR-13). */
@ApplicationScoped
@Path("corporate-checks")
public class CorporateChecksResource {

    @Inject
    OpenCorporateCheck open;

    @Inject
    AnswerCorporateItems answer;

    @Inject
    ConcludeCorporateCheck conclude;

    @Inject
    ControlCorporateAccount control;

    @Inject
    ReadCorporateChecks checks;

    /** An account to be checked; banks leave out {@code bankCode}, police {@code unitCode}. */
    @Schema(name = "NewCorporateCheck")
    public record NewCheck(
            @Nullable String bankCode,
            @Nullable String unitCode,
            @Nullable UUID caseId,
            @NotNull @Size(max = 60) String accountNo,
            @NotNull @Size(max = 120) String holderName,
            @NotNull @Size(max = 40) String creditCode,
            @NotNull @Size(max = 1000) String reason) {}

    /** {@code answer} is {@code FITS}, {@code ABNORMAL} or {@code UNKNOWN}. */
    public record Said(@NotNull UUID item, @NotNull String answer, @Nullable @Size(max = 500) String note) {}

    /** The answers of the caller's party to all of its items. */
    public record Answers(@NotNull @Size(max = 100) List<@Valid @NotNull Said> answers) {}

    /** The last three are needed for a limit (R3.1). */
    @Schema(name = "CorporateCheckConclusion")
    public record Conclusion(
            @NotNull String result,
            @NotNull String level,
            @NotNull @Size(max = 1000) String finding,
            @Nullable @Size(max = 200) String legalArticle,
            @Nullable @Size(max = 200) String appealChannel,
            @Nullable @Size(max = 200) String requiredPapers) {}

    /** A decision; {@code note} is needed to send it back. */
    @Schema(name = "CorporateCheckDecision")
    public record Decision(@NotNull Boolean agreed, @Nullable @Size(max = 1000) String note) {}

    /** Words to an act; needed for a closing and for a round before its time. */
    @Schema(name = "CorporateCheckWords")
    public record Words(@Nullable @Size(max = 1000) String note) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CorporateRow.class, responseCode = "201")
    public Response open(@Valid @NotNull NewCheck b) {
        CorporateRow made = open.handle(new OpenCorporateCheck.Command(
                b.bankCode(), b.unitCode(), b.caseId(), b.accountNo(), b.holderName(), b.creditCode(), b.reason()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    public Slice<CorporateRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("level") @Nullable String level,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return checks.list(
                state == null ? null : Form.constant(CheckState.class, "state", state),
                level == null ? null : Form.constant(ControlLevel.class, "level", level),
                cursor,
                size);
    }

    @GET
    @Path("{id}")
    public ReadCorporateChecks.View get(@PathParam("id") String id) {
        return checks.get(id(id));
    }

    @POST
    @Path("{id}/answers")
    @Idempotent
    public CorporateRow answer(@PathParam("id") String id, @Valid @NotNull Answers body) {
        return answer.handle(
                id(id),
                body.answers().stream()
                        .map(s -> new AnswerCorporateItems.Said(s.item(), s.answer(), s.note()))
                        .toList());
    }

    @POST
    @Path("{id}/conclusion")
    public CorporateRow conclude(@PathParam("id") String id, @Valid @NotNull Conclusion b) {
        return conclude.handle(new ConcludeCorporateCheck.Command(
                id(id), b.result(), b.level(), b.finding(), b.legalArticle(), b.appealChannel(), b.requiredPapers()));
    }

    @POST
    @Path("{id}/decision")
    public CorporateRow decide(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return conclude.decide(id(id), body.agreed(), body.note());
    }

    @POST
    @Path("{id}/control")
    @Idempotent
    public CorporateRow control(@PathParam("id") String id, @Valid @NotNull Words body) {
        return control.handle(id(id), body.note());
    }

    @POST
    @Path("{id}/closing")
    @Idempotent
    public CorporateRow close(@PathParam("id") String id, @Valid @NotNull Words body) {
        return control.close(id(id), body.note());
    }

    @POST
    @Path("{id}/rounds")
    public CorporateRow again(@PathParam("id") String id, @Valid @NotNull Words body) {
        return open.again(id(id), body.note());
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.corporate-not-found");
    }
}
