package zujie.outreach.dissuasion.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.DaySpan;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.WarningLevel;
import zujie.outreach.dissuasion.act.AssignStation;
import zujie.outreach.dissuasion.act.ConcludeDissuasion;
import zujie.outreach.dissuasion.act.RecordAttempt;
import zujie.outreach.dissuasion.act.StopTransfer;
import zujie.outreach.dissuasion.act.TakeCall;
import zujie.outreach.dissuasion.relapse.ReviewRelapse;
import zujie.outreach.dissuasion.sms.SendWarningSms;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** Dissuasions (预警劝阻). Amounts in fen, times in UTC. */
@ApplicationScoped
@Path("dissuasions")
@Tag(name = "dissuasions", description = "预警劝阻")
public class DissuasionsResource {

    @Inject
    DissuasionQueries queries;

    @Inject
    TakeCall takeCall;

    @Inject
    RecordAttempt recordAttempt;

    @Inject
    AssignStation assignStation;

    @Inject
    ConcludeDissuasion conclude;

    @Inject
    StopTransfer stopTransfer;

    @Inject
    SendWarningSms sendSms;

    @Inject
    ReviewRelapse reviewRelapse;

    /** How a call or visit ended, see {@link RecordAttempt.Command}. */
    public record AttemptBody(
            @NotNull String outcome, @Nullable String note, @Nullable String result, @Nullable Long savedFen) {}

    /** The station that visits. */
    public record StationBody(@NotNull String stationCode) {}

    /** A result, see {@link ConcludeDissuasion.Command}. */
    @Schema(name = "DissuasionResult")
    public record ResultBody(@NotNull String result, @Nullable String note, @Nullable Long savedFen) {}

    /** The evidence of what was saved; without a sum the claimed one is confirmed. */
    public record SavingBody(@NotNull UUID evidence, @Nullable Long savedFen) {}

    /** What was sent. */
    public record SmsSent(String text) {}

    /** Why the warning failed, see {@link ReviewRelapse.Command}. */
    @Schema(name = "DissuasionReview")
    public record ReviewBody(@Nullable UUID relapseId, @NotNull String cause, @NotNull String finding) {}

    /** Why personal data is looked at. */
    @Schema(name = "DissuasionReveal")
    public record RevealBody(@NotNull String reason) {}

    /** A transfer that has been made, see {@link StopTransfer.Command}. */
    public record TransferBody(
            @Nullable UUID reportId,
            @Nullable String victimName,
            @Nullable String payerBank,
            @Nullable String payerAccount,
            @Nullable String payeeBank,
            @Nullable String payeeAccount,
            @Nullable String payeeName,
            @Nullable Long amountFen,
            @Nullable Instant transferredAt,
            @Nullable String channel,
            @Nullable String note) {}

    @GET
    @Operation(summary = "预警劝阻列表；which=DUE 按期限先后")
    public Slice<DissuasionRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("which") @Nullable String which,
            @QueryParam("level") @Nullable String level,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("handler") @Nullable UUID handler,
            @QueryParam("source") @Nullable String source,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        DaySpan span = DaySpan.of(from, to);
        DissuasionFilter filter = new DissuasionFilter(
                DissuasionFilter.choice("state", DissuasionState.class, state),
                DissuasionFilter.choice("which", DissuasionFilter.Which.class, which),
                DissuasionFilter.choice("level", WarningLevel.class, level),
                unit,
                handler,
                source,
                span.from(),
                span.to());
        return queries.list(filter, cursor, size);
    }

    @GET
    @Path("{id}")
    public DissuasionView get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("{id}/call")
    @Operation(summary = "领取任务并取得拨打号码")
    public TakeCall.ToDial call(@PathParam("id") UUID id) {
        return takeCall.handle(id);
    }

    @POST
    @Path("{id}/attempts")
    @Idempotent
    @Operation(summary = "登记一次通话或上门，可同时登记劝阻结果")
    public DissuasionView attempt(@PathParam("id") UUID id, @Valid @NotNull AttemptBody body) {
        recordAttempt.handle(
                new RecordAttempt.Command(id, body.outcome(), body.note(), body.result(), body.savedFen()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/station")
    @Operation(summary = "转派出所上门")
    public DissuasionView assign(@PathParam("id") UUID id, @Valid @NotNull StationBody body) {
        assignStation.handle(id, body.stationCode());
        return queries.get(id);
    }

    @POST
    @Path("{id}/result")
    @Operation(summary = "登记劝阻结果")
    public DissuasionView conclude(@PathParam("id") UUID id, @Valid @NotNull ResultBody body) {
        conclude.handle(new ConcludeDissuasion.Command(id, body.result(), body.note(), body.savedFen()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/saving")
    @Operation(summary = "核实挽损金额，须有附件为证")
    public DissuasionView confirm(@PathParam("id") UUID id, @Valid @NotNull SavingBody body) {
        conclude.confirmSaving(id, body.evidence(), body.savedFen());
        return queries.get(id);
    }

    @POST
    @Path("{id}/stop")
    @Idempotent
    @Operation(summary = "已转账：登记警情，随后止付")
    public StopTransfer.Stopping stop(@PathParam("id") UUID id, @Valid @NotNull TransferBody body) {
        return stopTransfer.handle(new StopTransfer.Command(
                id,
                body.reportId(),
                body.victimName(),
                body.payerBank(),
                body.payerAccount(),
                body.payeeBank(),
                body.payeeAccount(),
                body.payeeName(),
                body.amountFen(),
                body.transferredAt(),
                body.channel(),
                body.note()));
    }

    @POST
    @Path("{id}/sms")
    @Idempotent
    @Operation(summary = "发送预警短信，内容由模板生成")
    public SmsSent sms(@PathParam("id") UUID id) {
        return new SmsSent(sendSms.handle(id));
    }

    @POST
    @Path("{id}/review")
    @Operation(summary = "复盘劝阻后仍被骗")
    public DissuasionView review(@PathParam("id") UUID id, @Valid @NotNull ReviewBody body) {
        reviewRelapse.handle(new ReviewRelapse.Command(id, body.relapseId(), body.cause(), body.finding()));
        return queries.get(id);
    }

    @POST
    @Path("{id}/reveal")
    public TakeCall.Person reveal(@PathParam("id") UUID id, @Valid @NotNull RevealBody body) {
        return takeCall.reveal(id, body.reason());
    }
}
