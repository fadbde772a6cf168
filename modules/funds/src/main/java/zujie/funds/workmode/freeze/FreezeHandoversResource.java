package zujie.funds.workmode.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.AnswerFreeze;
import zujie.funds.workmode.sheet.ResultReport;
import zujie.kernel.rule.RecordId;

/** Freezes that are carried to institutions which do not work directly (R1.24). */
@ApplicationScoped
@Path("freeze-handovers")
public class FreezeHandoversResource {

    @Inject
    HandOverFreezes handOver;

    @Inject
    FreezeResultSheet sheet;

    /** How a freeze got there; {@code handedAt} left out: now. */
    @Schema(name = "NewFreezeHandover")
    public record NewHandover(
            @NotNull String freezeId,
            @NotNull @Size(max = 60) String number,
            @Nullable Instant handedAt,
            @Nullable @Size(max = 1000) String remark) {}

    /** What the institution answered, as a bank's own answer; sums in fen. */
    @Schema(name = "FreezeHandoverResult")
    public record Result(
            @NotNull String freezeId,
            @NotNull @Size(max = 8) String resultCode,
            @Nullable Long balanceFen,
            @Nullable Long frozenFen,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable @Size(max = 120) String earlierOrgan,
            @Nullable Instant earlierEnd,
            @Nullable @Size(max = 60) String bankNo,
            @Nullable @Size(max = 1000) String remark) {}

    @GET
    public List<HandOverFreezes.Row> list(@QueryParam("freeze") @Nullable String freeze) {
        return handOver.list(RecordId.of(freeze, "funds.freeze-not-found"));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = HandOverFreezes.Row.class, responseCode = "201")
    public Response handOver(@Valid @NotNull NewHandover body) {
        HandOverFreezes.Row made = handOver.handle(new HandOverFreezes.Command(
                RecordId.of(body.freezeId(), "funds.freeze-not-found"), body.number(), body.handedAt(), body.remark()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @POST
    @Path("results")
    @APIResponse(responseCode = "204")
    public Response result(@Valid @NotNull Result b) {
        handOver.result(new HandOverFreezes.Result(
                RecordId.of(b.freezeId(), "funds.freeze-not-found"),
                null,
                b.resultCode(),
                b.balanceFen(),
                b.frozenFen(),
                b.executedAt(),
                b.expiresAt(),
                b.earlierOrgan(),
                b.earlierEnd(),
                b.bankNo(),
                b.remark()));
        return Response.noContent().build();
    }

    /** What the institution said to a renewal; {@code expiresAt} its new end, {@code remark} needed if it was not renewed. */
    @Schema(name = "FreezeHandoverRenewal")
    public record Renewal(
            @NotNull String freezeId,
            @NotNull Boolean renewed,
            @Nullable Instant expiresAt,
            @Nullable @Size(max = 1000) String remark) {}

    /** A freeze that the institution has lifted. */
    @Schema(name = "FreezeHandoverLifting")
    public record Lifting(@NotNull String freezeId) {}

    @POST
    @Path("renewals")
    @APIResponse(responseCode = "204")
    public Response renewed(@Valid @NotNull Renewal b) {
        handOver.renewed(RecordId.of(b.freezeId(), "funds.freeze-not-found"), b.renewed(), b.expiresAt(), b.remark());
        return Response.noContent().build();
    }

    /** A correction of what the institution said: left out is as it was; sums in fen. */
    @Schema(name = "FreezeHandoverAmendment")
    public record Amendment(
            @NotNull String freezeId,
            @Nullable @Size(max = 120) String bankNo,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable Long balanceFen,
            @Nullable Long frozenFen,
            @Nullable Long involvedFen,
            @NotNull @Size(max = 500) String reason) {}

    @POST
    @Path("amendments")
    @APIResponse(responseCode = "204")
    public Response amended(@Valid @NotNull Amendment b) {
        handOver.amended(new AnswerFreeze.Amendment(
                RecordId.of(b.freezeId(), "funds.freeze-not-found"),
                b.bankNo(),
                b.executedAt(),
                b.expiresAt(),
                b.balanceFen(),
                b.frozenFen(),
                b.involvedFen(),
                b.reason()));
        return Response.noContent().build();
    }

    /** What waits to be carried, as a sheet. */
    @GET
    @Path("sheet")
    @Produces("text/csv; charset=UTF-8")
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response sheet() {
        return Response.ok(handOver.sheet())
                .header("Content-Disposition", "attachment; filename=freezes.csv")
                .build();
    }

    @POST
    @Path("liftings")
    @APIResponse(responseCode = "204")
    public Response lifted(@Valid @NotNull Lifting b) {
        handOver.lifted(RecordId.of(b.freezeId(), "funds.freeze-not-found"));
        return Response.noContent().build();
    }

    @POST
    @Path("result-sheets")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "录入冻结结果表：请求体即文件（.xlsx，或 UTF-8、GBK 的 .csv）；退回的行逐条说明原因，重复的表不重复录入")
    public ResultReport results(InputStream content) throws IOException {
        return sheet.take(content);
    }
}
