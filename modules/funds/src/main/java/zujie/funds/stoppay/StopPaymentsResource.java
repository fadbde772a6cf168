package zujie.funds.stoppay;

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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.AccountData;
import zujie.funds.account.ElementCheck;
import zujie.funds.account.FourElements;
import zujie.funds.longpoll.Waiters;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** Stop-payments (止付指令), for police and for the banks' programs. */
@ApplicationScoped
@Path("stop-payments")
public class StopPaymentsResource {

    @Inject
    OrderStopPayment order;

    @Inject
    OrderAllStops orderAll;

    @Inject
    ReviewStop review;

    @Inject
    AnswerStop answer;

    @Inject
    AcknowledgeStop acknowledge;

    @Inject
    ReleaseStop release;

    @Inject
    ExtendStop extend;

    @Inject
    StopQueries queries;

    @Inject
    Waiters waiters;

    @Inject
    Caller caller;

    /** A new order on one transfer of a report. */
    public record NewStop(
            @NotNull UUID reportId,
            @NotNull UUID transferId,
            @NotNull UUID secondOfficerId,
            @Nullable @Size(max = 1000) String reason) {}

    /** New orders on all complete transfers of a report. */
    public record NewStops(
            @NotNull UUID reportId, @NotNull UUID secondOfficerId, @Nullable @Size(max = 1000) String reason) {}

    /**
     * An approver's decision.
     *
     * @param decision {@code APPROVED} or {@code REFUSED}
     * @param note needed to refuse
     */
    @Schema(name = "StopPaymentDecision")
    public record Decision(@NotNull String decision, @Nullable @Size(max = 1000) String note) {}

    /** Why something is asked for. */
    @Schema(name = "StopPaymentReason")
    public record Reason(@NotNull @Size(max = 1000) String reason) {}

    /** A bank's answer to an extension; {@code remark} is needed if it was not extended. */
    public record ExtensionAnswer(@NotNull Boolean extended, @Nullable @Size(max = 1000) String remark) {}

    /**
     * A bank's answer (100102); money in fen.
     *
     * @param resultCode R6.4, four digits
     * @param accountBalanceFen 账户止付余额; with {@code executedAt} needed for the codes of success, else left out
     * @param disputedFen 其中涉案金额; left out: what the balance holds of the sum in dispute
     * @param executedAt 止付时点, from which the 48 hours run (R1.8)
     * @param bankNo number of the stop in the bank's core system; may be told later as a correction
     * @param elements what the bank found of the four elements (R1.6); a person of the bank tells all four
     * @param books what the bank's books say of them, to be compared here; a program may leave both out
     */
    @Schema(name = "StopPaymentAnswer")
    public record Answer(
            @NotNull @Size(max = 8) String resultCode,
            @Nullable Long accountBalanceFen,
            @Nullable Long disputedFen,
            @Nullable Instant executedAt,
            @Nullable @Size(max = 1000) String remark,
            @Nullable @Size(max = 120) String bankNo,
            @Nullable @Valid Elements elements,
            @Nullable @Valid Books books) {}

    /** {@code MATCH} or {@code DIFFER} for each; left out: not compared. */
    public record Elements(
            @Nullable String name, @Nullable String account, @Nullable String amount, @Nullable String time) {

        /** @throws InvalidValue {@code funds.value-unknown} */
        ElementCheck toCheck() {
            Map<String, String> judged = new HashMap<>();
            put(judged, "NAME", name);
            put(judged, "ACCOUNT", account);
            put(judged, "AMOUNT", amount);
            put(judged, "TIME", time);
            return new ElementCheck(judged);
        }

        private static void put(Map<String, String> judged, String element, @Nullable String verdict) {
            if (verdict == null) {
                return;
            }
            if (!verdict.equals(FourElements.MATCH) && !verdict.equals(FourElements.DIFFER)) {
                throw InvalidValue.onField(
                        "elements." + element.toLowerCase(Locale.ROOT), "funds.value-unknown", verdict);
            }
            judged.put(element, verdict);
        }
    }

    /** Holder, number, sum in fen and time of the transfer as they stand in the bank's books; what is left out is not compared. */
    public record Books(
            @Nullable @Size(max = 200) String accountName,
            @Nullable @Size(max = 60) String accountNumber,
            @Nullable Long amountFen,
            @Nullable Instant transferredAt) {

        AccountData toData() {
            return new AccountData(accountName, accountNumber, amountFen, transferredAt);
        }
    }

    /**
     * What was told wrongly or not yet.
     *
     * @param bankNo number of the stop in the bank's core system; left out: as it was
     * @param executedAt the real 止付时点; left out: as it was
     * @param accountBalanceFen 账户止付余额 in fen; left out: as it was
     * @param disputedFen 其中涉案金额 in fen; left out: as it was, or what a corrected balance holds of the sum in dispute
     */
    @Schema(name = "StopPaymentAmendment")
    public record Amendment(
            @Nullable @Size(max = 120) String bankNo,
            @Nullable Instant executedAt,
            @Nullable Long accountBalanceFen,
            @Nullable Long disputedFen,
            @NotNull @Size(max = 500) String reason) {}

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = StopRow.class, responseCode = "201")
    public Response order(@Valid @NotNull NewStop body) {
        StopRow made = order.handle(new OrderStopPayment.Command(
                body.reportId(), body.transferId(), body.secondOfficerId(), body.reason()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @POST
    @Path("batch")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = OrderAllStops.Outcome.class, responseCode = "201")
    public Response orderAll(@Valid @NotNull NewStops body) {
        OrderAllStops.Outcome made =
                orderAll.handle(new OrderAllStops.Command(body.reportId(), body.secondOfficerId(), body.reason()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** For police the newest first; for a bank its own orders in the order of issue, with a cursor to keep. */
    @GET
    public Slice<StopRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("review") @Nullable String reviewState,
            @QueryParam("bank") @Nullable String bank,
            @QueryParam("executedFrom") @Nullable String executedFrom,
            @QueryParam("executedTo") @Nullable String executedTo,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        StopFilter filter = StopFilter.of(
                state, reviewState, bank, time("executedFrom", executedFrom), time("executedTo", executedTo));
        return StopBook.isBank(caller.actor())
                ? queries.feed(filter, cursor, size)
                : queries.list(filter, cursor, size);
    }

    /** A bank's feed behind {@code cursor}; with nothing there the call waits for the next order, 25 seconds at most. */
    @GET
    @Path("next")
    public CompletionStage<Slice<StopRow>> next(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size,
            @QueryParam("seconds") @Nullable Integer seconds) {
        return waiters.next(() -> queries.feed(StopFilter.NONE, cursor, size), seconds);
    }

    /** A bank's first look is recorded. */
    @GET
    @Path("{id}")
    public StopView get(@PathParam("id") String id) {
        return StopBook.isBank(caller.actor()) ? acknowledge.handle(id(id)) : queries.get(id(id));
    }

    @POST
    @Path("{id}/review")
    public StopRow review(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return review.handle(new ReviewStop.Command(id(id), agreed(body), body.note()));
    }

    @POST
    @Path("{id}/answer")
    @Idempotent
    public StopRow answer(@PathParam("id") String id, @Valid @NotNull Answer body) {
        return answer.handle(new AnswerStop.Command(
                id(id),
                body.resultCode(),
                body.accountBalanceFen(),
                body.disputedFen(),
                body.executedAt(),
                body.remark(),
                body.bankNo(),
                body.elements() == null ? ElementCheck.NONE : body.elements().toCheck(),
                body.books() == null ? AccountData.NONE : body.books().toData()));
    }

    /** The bank corrects its number and the moment of execution; the end moves along. */
    @POST
    @Path("{id}/amendment")
    @Idempotent
    public StopRow amend(@PathParam("id") String id, @Valid @NotNull Amendment body) {
        return answer.amend(new AnswerStop.Amendment(
                id(id), body.bankNo(), body.executedAt(), body.accountBalanceFen(), body.disputedFen(), body.reason()));
    }

    /** An officer asks for the release. */
    @POST
    @Path("{id}/release")
    public StopRow release(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return release.ask(id(id), body.reason());
    }

    /** An approver decides on the release (R1.11). */
    @POST
    @Path("{id}/release-decision")
    public StopRow decideRelease(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return release.decide(id(id), agreed(body), body.note());
    }

    /** An officer orders an extension (100105). */
    @POST
    @Path("{id}/extension")
    @Idempotent
    public StopRow extend(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return extend.ask(id(id), body.reason());
    }

    /** The bank has extended the stop, or says why it could not (100106). */
    @POST
    @Path("{id}/extension-answer")
    @Idempotent
    public StopRow answerExtension(@PathParam("id") String id, @Valid @NotNull ExtensionAnswer body) {
        return extend.answer(id(id), body.extended(), body.remark());
    }

    /** The bank has lifted a stop that was released, or has taken note of its end. */
    @POST
    @Path("{id}/lifted")
    @Idempotent
    @APIResponse(responseCode = "204")
    public Response lifted(@PathParam("id") String id) {
        acknowledge.lifted(id(id));
        return Response.noContent().build();
    }

    private static boolean agreed(Decision body) {
        return switch (body.decision()) {
            case "APPROVED" -> true;
            case "REFUSED" -> false;
            default -> throw InvalidValue.onField("decision", "funds.value-unknown", body.decision());
        };
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.stop-not-found");
    }

    private static @Nullable Instant time(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "funds.value-unknown", text);
        }
    }
}
