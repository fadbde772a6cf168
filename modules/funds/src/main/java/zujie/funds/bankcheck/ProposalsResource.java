package zujie.funds.bankcheck;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.ElementCheck;
import zujie.funds.order.Form;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;

/** Answers that wait for a bank's checker (拟反馈、复核); for people of the bank only. */
@ApplicationScoped
@Path("answer-proposals")
public class ProposalsResource {

    @Inject
    CheckAnswers check;

    /**
     * What shall be said; money in fen.
     *
     * @param subjectType {@code stop-payment}, {@code freeze} or {@code account-query}; an answer with rows is proposed at {@code account-query-answers/{id}/proposal}
     * @param act {@code ANSWER}, {@code AMENDMENT}, {@code EXTENSION}, {@code RENEWAL} or {@code LIFTING}; left out: an answer
     * @param resultCode of an answer
     * @param done of an extension or renewal: whether the bank could do it; of a query: whether it is answered in full
     * @param remark words, or the reason of a correction
     * @param disputedFen 其中涉案金额
     * @param frozenFen of a freeze, as {@code expiresAt}, {@code earlierOrgan}, {@code earlierEnd}
     * @param bankNo number of the stop or freeze in the bank's core system
     * @param allMatch whether all four elements of a stop were found to match (R1.6)
     */
    public record NewProposal(
            @NotNull String subjectType,
            @NotNull UUID subjectId,
            @Nullable @Size(max = 20) String act,
            @Nullable @Size(max = 8) String resultCode,
            @Nullable Boolean done,
            @Nullable Long balanceFen,
            @Nullable Long disputedFen,
            @Nullable Long frozenFen,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable @Size(max = 120) String earlierOrgan,
            @Nullable Instant earlierEnd,
            @Nullable @Size(max = 120) String bankNo,
            @Nullable @Size(max = 1000) String remark,
            @Nullable Boolean allMatch) {

        AnswerWords words() {
            return new AnswerWords(
                    resultCode == null ? "" : resultCode,
                    done,
                    balanceFen,
                    disputedFen,
                    frozenFen,
                    executedAt,
                    expiresAt,
                    earlierOrgan,
                    earlierEnd,
                    bankNo,
                    remark,
                    AnswerWords.told(Boolean.TRUE.equals(allMatch) ? ElementCheck.ALL_MATCH : ElementCheck.NONE));
        }
    }

    /** Why it is sent back. */
    public record Reason(@NotNull @Size(max = 1000) String reason) {}

    @GET
    public List<ProposalRow> list(@QueryParam("state") @Nullable String state) {
        return check.list(state == null || state.isBlank() ? null : Form.constant(ProposalState.class, "state", state));
    }

    @GET
    @Path("{id}")
    public CheckAnswers.View get(@PathParam("id") String id) {
        return check.get(id(id));
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalRow.class, responseCode = "201")
    public Response propose(@Valid @NotNull NewProposal body) {
        return Response.status(Response.Status.CREATED)
                .entity(check.propose(
                        body.subjectType(),
                        body.act() == null ? ProposalAct.ANSWER : Form.constant(ProposalAct.class, "act", body.act()),
                        body.subjectId(),
                        body.words()))
                .build();
    }

    @POST
    @Path("{id}/approval")
    public ProposalRow approve(@PathParam("id") String id) {
        return check.approve(id(id));
    }

    @POST
    @Path("{id}/return")
    public ProposalRow sendBack(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return check.sendBack(id(id), body.reason());
    }

    @POST
    @Path("{id}/withdrawal")
    public ProposalRow takeBack(@PathParam("id") String id) {
        return check.takeBack(id(id));
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.proposal-not-found");
    }
}
