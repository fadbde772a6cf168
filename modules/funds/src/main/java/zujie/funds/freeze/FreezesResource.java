package zujie.funds.freeze;

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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.longpoll.Waiters;
import zujie.funds.order.Reach;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** Freezes (冻结), for police and for the banks' programs. */
@ApplicationScoped
@Path("freezes")
public class FreezesResource {

    @Inject
    RequestFreeze request;

    @Inject
    DecideFreeze decide;

    @Inject
    AnswerFreeze answer;

    @Inject
    RenewFreeze renew;

    @Inject
    ReleaseFreeze release;

    @Inject
    FreezeQueries queries;

    @Inject
    Waiters waiters;

    @Inject
    Caller caller;

    /**
     * A freeze to be asked for; money in fen. Bank, holder and account are left out with a stop or a freeze to be
     * replaced.
     *
     * @param kind DEPOSIT, DEPOSIT_MAJOR, SECURITY, EQUITY or LISTED_EQUITY
     * @param scope AMOUNT or WHOLE
     * @param amountFen left out: the sum in dispute
     * @param interest whether it covers 孳息
     * @param months left out: the longest lawful term (R1.17)
     */
    public record NewFreeze(
            @Nullable UUID caseId,
            @Nullable UUID stopId,
            @Nullable UUID replaces,
            @Nullable @Size(max = 12) String bankCode,
            @Nullable @Size(max = 120) String accountName,
            @Nullable @Size(max = 60) String account,
            @NotNull String kind,
            @NotNull String scope,
            @Nullable Long disputedFen,
            @Nullable Long amountFen,
            @NotNull Boolean interest,
            @Nullable Integer months,
            @Nullable @Size(max = 1000) String scopeReason,
            @NotNull @Size(max = 1000) String reason,
            @NotNull UUID secondOfficerId) {}

    /**
     * A decision.
     *
     * @param decision {@code APPROVED} or {@code REFUSED}
     * @param note needed to refuse
     */
    @Schema(name = "FreezeDecision")
    public record Decision(@NotNull String decision, @Nullable @Size(max = 1000) String note) {}

    /** Why something is done. */
    @Schema(name = "FreezeReason")
    public record Reason(@NotNull @Size(max = 1000) String reason) {}

    /** A renewal; {@code months} left out: the longest lawful term. */
    public record NewRenewal(@Nullable Integer months, @NotNull @Size(max = 1000) String reason) {}

    /** A release; {@code unrelated}: the money has nothing to do with the case (R1.20). */
    public record NewRelease(@NotNull Boolean unrelated, @NotNull @Size(max = 1000) String reason) {}

    /** A bank's answer to a renewal: its own new end, or in {@code remark} why not. */
    public record RenewalAnswer(
            @NotNull Boolean renewed, @Nullable Instant expiresAt, @Nullable @Size(max = 1000) String remark) {}

    /**
     * A bank's answer (100202); money in fen.
     *
     * @param resultCode R6.4: 0000 or 1200 frozen, 1302 or 1303 queued, others refused
     * @param balanceFen 账户余额; with {@code frozenFen}, {@code executedAt} and {@code expiresAt} needed when frozen
     * @param involvedFen 其中涉案金额; left out: what the frozen sum holds of the sum in dispute
     * @param expiresAt the end in the bank's own system, which counts (R1.22)
     * @param earlierOrgan 在先冻结机关; with {@code earlierEnd} needed when queued (R1.19)
     * @param bankNo number of the freeze in the bank's own system
     */
    @Schema(name = "FreezeAnswer")
    public record Answer(
            @NotNull @Size(max = 8) String resultCode,
            @Nullable Long balanceFen,
            @Nullable Long frozenFen,
            @Nullable Long involvedFen,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable @Size(max = 120) String earlierOrgan,
            @Nullable Instant earlierEnd,
            @Nullable @Size(max = 120) String bankNo,
            @Nullable @Size(max = 1000) String remark) {

        AnswerFreeze.Command to(UUID freeze) {
            return new AnswerFreeze.Command(
                    freeze,
                    resultCode,
                    balanceFen,
                    frozenFen,
                    involvedFen,
                    executedAt,
                    expiresAt,
                    earlierOrgan,
                    earlierEnd,
                    bankNo,
                    remark);
        }
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = FreezeRow.class, responseCode = "201")
    public Response request(@Valid @NotNull NewFreeze body) {
        FreezeRow made = request.handle(new RequestFreeze.Command(
                body.caseId(),
                body.stopId(),
                body.replaces(),
                body.bankCode(),
                body.accountName(),
                body.account(),
                RequestFreeze.constant(PropertyKind.class, "kind", body.kind()),
                RequestFreeze.constant(FreezeScope.class, "scope", body.scope()),
                body.disputedFen(),
                body.amountFen(),
                body.interest(),
                body.months(),
                body.scopeReason(),
                body.reason(),
                body.secondOfficerId()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** What was told wrongly or not yet; what is left out stays as it was. Sums in fen. */
    @Schema(name = "FreezeAmendment")
    public record Amendment(
            @Nullable @Size(max = 120) String bankNo,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable Long balanceFen,
            @Nullable Long frozenFen,
            @Nullable Long involvedFen,
            @NotNull @Size(max = 500) String reason) {}

    /**
     * For police the newest first, or with {@code endsBefore} what ends first; for a bank what was issued to it, in the order
     * of issue, with a cursor to keep.
     */
    @GET
    public Slice<FreezeRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("bank") @Nullable String bank,
            @QueryParam("organ") @Nullable String organ,
            @QueryParam("endsBefore") @Nullable String endsBefore,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        FreezeFilter filter = FreezeFilter.of(state, bank, organ, time("endsBefore", endsBefore));
        return Reach.isBank(caller.actor()) ? queries.feed(filter, cursor, size) : queries.list(filter, cursor, size);
    }

    /** A bank's feed behind {@code cursor}; with nothing there the call waits for the next one, 25 seconds at most. */
    @GET
    @Path("next")
    public CompletionStage<Slice<FreezeRow>> next(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size,
            @QueryParam("seconds") @Nullable Integer seconds) {
        return waiters.next(() -> queries.feed(FreezeFilter.ALL, cursor, size), seconds);
    }

    /** A bank's first look is recorded. */
    @GET
    @Path("{id}")
    public FreezeView get(@PathParam("id") String id) {
        return queries.get(id(id));
    }

    /** The officers submit it again after it was returned. */
    @POST
    @Path("{id}/submission")
    public FreezeRow resubmit(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return request.resubmit(id(id), body.reason());
    }

    /** The officers take it back before it goes out. */
    @POST
    @Path("{id}/withdrawal")
    public FreezeRow withdraw(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return request.withdraw(id(id), body.reason());
    }

    @POST
    @Path("{id}/legal-review")
    public FreezeRow review(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return decide.review(id(id), agreed(body), body.note());
    }

    /** Approved, it gets its 文号 and goes to the bank (R1.16). */
    @POST
    @Path("{id}/decision")
    public FreezeRow decide(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return decide.decide(id(id), agreed(body), body.note());
    }

    @POST
    @Path("{id}/answer")
    @Idempotent
    public FreezeRow answer(@PathParam("id") String id, @Valid @NotNull Answer body) {
        return answer.handle(body.to(id(id)));
    }

    /** What came of the queue (R1.19): ours holds now, or the earlier freeze goes on. */
    @POST
    @Path("{id}/queue-answer")
    @Idempotent
    public FreezeRow answerQueue(@PathParam("id") String id, @Valid @NotNull Answer body) {
        return answer.queue(body.to(id(id)));
    }

    /** The bank corrects its number, the moment of execution, its own end. */
    @POST
    @Path("{id}/amendment")
    @Idempotent
    public FreezeRow amend(@PathParam("id") String id, @Valid @NotNull Amendment body) {
        return answer.amend(new AnswerFreeze.Amendment(
                id(id),
                body.bankNo(),
                body.executedAt(),
                body.expiresAt(),
                body.balanceFen(),
                body.frozenFen(),
                body.involvedFen(),
                body.reason()));
    }

    /** An officer asks for a renewal (R1.18). */
    @POST
    @Path("{id}/renewal")
    @Idempotent
    public FreezeRow renew(@PathParam("id") String id, @Valid @NotNull NewRenewal body) {
        return renew.ask(id(id), body.months(), body.reason());
    }

    @POST
    @Path("{id}/renewal-decision")
    public FreezeRow decideRenewal(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return renew.decide(id(id), agreed(body), body.note());
    }

    /** The bank has renewed it, or says why it could not (100206). */
    @POST
    @Path("{id}/renewal-answer")
    @Idempotent
    public FreezeRow answerRenewal(@PathParam("id") String id, @Valid @NotNull RenewalAnswer body) {
        return renew.answer(id(id), body.renewed(), body.expiresAt(), body.remark());
    }

    /** An officer asks for the release (R1.20). */
    @POST
    @Path("{id}/release")
    @Idempotent
    public FreezeRow release(@PathParam("id") String id, @Valid @NotNull NewRelease body) {
        return release.ask(id(id), body.unrelated(), body.reason());
    }

    @POST
    @Path("{id}/release-decision")
    public FreezeRow decideRelease(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return release.decide(id(id), agreed(body), body.note());
    }

    /** The bank has lifted what was released, or has taken note of the end. */
    @POST
    @Path("{id}/lifted")
    @Idempotent
    @APIResponse(responseCode = "204")
    public Response lifted(@PathParam("id") String id) {
        release.lifted(id(id));
        return Response.noContent().build();
    }

    /** How the owner of unrelated money was told. */
    @POST
    @Path("{id}/owner-notice")
    public FreezeRow ownerTold(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return release.ownerTold(id(id), body.reason());
    }

    private static boolean agreed(Decision body) {
        return switch (body.decision()) {
            case "APPROVED" -> true;
            case "REFUSED" -> false;
            default -> throw InvalidValue.onField("decision", "funds.value-unknown", body.decision());
        };
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.freeze-not-found");
    }

    private static @Nullable Instant time(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "funds.value-unknown", text);
        }
    }
}
