package zujie.cards.shutdown;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.cards.number.NumberKind;
import zujie.cards.number.NumberMeasure;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** Orders on numbers (号码处置指令), for police and for the carriers' programs. */
@ApplicationScoped
@Path("number-orders")
public class NumberOrdersResource {

    @Inject
    OrderShutdown orderShutdown;

    @Inject
    ProposeOrder proposeOrder;

    @Inject
    ApproveOrder approveOrder;

    @Inject
    AnswerOrder answerOrder;

    @Inject
    WithdrawOrder withdrawOrder;

    @Inject
    RestoreNumber restoreNumber;

    @Inject
    NumberOrderQueries queries;

    /**
     * A new order.
     *
     * @param number as shown on the victim's telephone; malformed and forged ones are accepted (R5.11)
     * @param kind left out: what the display suggests
     * @param measure left out: the usual one of the kind
     * @param confirmed true to order a guarded number all the same
     */
    public record NewOrder(
            @Nullable UUID reportId,
            @Nullable UUID caseId,
            @NotNull String number,
            @Nullable String kind,
            @Nullable String measure,
            @NotNull String carrierCode,
            @NotNull UUID secondOfficer,
            @Nullable String reason,
            @Nullable String legalArticle,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String appealChannel,
            @Nullable String requiredPapers,
            @Nullable String paperNo,
            @Nullable Boolean confirmed) {}

    /** An approver's or verifier's decision. */
    @Schema(name = "NumberOrderDecision")
    public record Decision(@NotNull Boolean agreed, @Nullable @Size(max = 1000) String reason) {}

    /** Why something is asked for or taken back. */
    @Schema(name = "NumberOrderReason")
    public record Reason(@Nullable @Size(max = 1000) String reason) {}

    /**
     * A carrier's answer.
     *
     * @param failure why it was not executed; left out if it was, see {@link FailureCode}
     * @param executedAt when it was executed; left out for now
     * @param noticeAt when the holder was told; needed where a line was closed (R3.1)
     */
    @Schema(name = "NumberOrderAnswer")
    public record Answer(
            @NotNull Boolean executed,
            @Nullable String failure,
            @Nullable Instant executedAt,
            @Nullable @Size(max = 100) String executor,
            @Nullable @Size(max = 1000) String note,
            @Nullable Instant noticeAt) {}

    @GET
    public Slice<NumberOrderRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("number") @Nullable String number,
            @QueryParam("carrier") @Nullable String carrier,
            @QueryParam("executedFrom") @Nullable String executedFrom,
            @QueryParam("executedTo") @Nullable String executedTo,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        NumberOrderFilter filter = new NumberOrderFilter(
                constant(NumberOrderState.class, "state", state),
                number,
                carrier,
                day("executedFrom", executedFrom),
                day("executedTo", executedTo));
        return queries.list(filter, cursor, size);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = NumberOrderRow.class, responseCode = "201")
    public Response order(@Valid @NotNull NewOrder body) {
        NumberOrderRow made = orderShutdown.handle(new OrderShutdown.Command(
                body.reportId(),
                body.caseId(),
                body.number(),
                constant(NumberKind.class, "kind", body.kind()),
                constant(NumberMeasure.class, "measure", body.measure()),
                body.carrierCode(),
                body.secondOfficer(),
                body.reason(),
                body.legalArticle(),
                body.startsAt(),
                body.endsAt(),
                body.appealChannel(),
                body.requiredPapers(),
                body.paperNo(),
                Boolean.TRUE.equals(body.confirmed())));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @Path("proposal")
    public NumberOrderProposal proposal(
            @QueryParam("report") @Nullable String report,
            @QueryParam("case") @Nullable String file,
            @QueryParam("number") @Nullable String number) {
        return proposeOrder.handle(report == null ? null : id(report), file == null ? null : id(file), number);
    }

    @GET
    @Path("{id}")
    public NumberOrderView view(@PathParam("id") String id) {
        return queries.view(id(id));
    }

    @POST
    @Path("{id}/approval")
    public NumberOrderRow approve(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return approveOrder.handle(new ApproveOrder.Command(id(id), body.agreed(), body.reason()));
    }

    @POST
    @Path("{id}/answer")
    @Idempotent
    public NumberOrderRow answer(@PathParam("id") String id, @Valid @NotNull Answer body) {
        FailureCode failure = constant(FailureCode.class, "failure", body.failure());
        if (body.executed() == (failure != null)) {
            throw InvalidValue.onField("failure", "cards.answer-contradicts");
        }
        return answerOrder.handle(new AnswerOrder.Command(
                id(id), failure, body.executedAt(), body.executor(), body.note(), body.noticeAt()));
    }

    @POST
    @Path("{id}/withdrawal")
    public NumberOrderRow withdraw(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return withdrawOrder.handle(id(id), body.reason());
    }

    /** Asks for the number back. */
    @POST
    @Path("{id}/restore-request")
    @Idempotent
    public NumberOrderRow requestRestore(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return restoreNumber.request(id(id), body.reason());
    }

    /** The police have verified (R5.9). */
    @POST
    @Path("{id}/restore-decision")
    public NumberOrderRow decideRestore(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return restoreNumber.decide(id(id), body.agreed(), body.reason());
    }

    /** The carrier has given it back. */
    @POST
    @Path("{id}/restore")
    @Idempotent
    public NumberOrderRow restore(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return restoreNumber.confirm(id(id), body.reason());
    }

    private static UUID id(String text) {
        return RecordId.of(text, "cards.number-order-not-found");
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField(field, "cards.value-unknown", name));
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "cards.value-unknown", text);
        }
    }
}
