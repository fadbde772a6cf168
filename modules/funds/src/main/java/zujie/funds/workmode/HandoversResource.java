package zujie.funds.workmode;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.StopRow;
import zujie.funds.workmode.sheet.ResultReport;
import zujie.kernel.rule.RecordId;

/** Stops carried to institutions that do not work directly (平台下发、纸质送达). */
@ApplicationScoped
@Path("handovers")
public class HandoversResource {

    @Inject
    HandOverStops handOver;

    @Inject
    StopResultSheet sheet;

    /** How a stop got there; {@code handedAt} left out: now. */
    @Schema(name = "NewHandover")
    public record NewHandover(
            @NotNull String stopId,
            @NotNull @Size(max = 60) String number,
            @Nullable Instant handedAt,
            @Nullable @Size(max = 1000) String remark) {}

    /** What the institution answered, as a bank's own answer; money in fen; holder and number if the answer names them. */
    @Schema(name = "HandoverResult")
    public record Result(
            @NotNull String stopId,
            @NotNull @Size(max = 8) String resultCode,
            @Nullable Long accountBalanceFen,
            @Nullable Instant executedAt,
            @Nullable @Size(max = 1000) String remark,
            @Nullable @Size(max = 120) String bankNo,
            @Nullable @Size(max = 200) String accountName,
            @Nullable @Size(max = 60) String accountNumber) {}

    @GET
    public List<HandoverRow> list(@QueryParam("stop") @Nullable String stop) {
        return handOver.list(RecordId.of(stop, "funds.stop-not-found"));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = HandoverRow.class, responseCode = "201")
    public Response handOver(@Valid @NotNull NewHandover body) {
        HandoverRow made = handOver.handle(new HandOverStops.Command(
                RecordId.of(body.stopId(), "funds.stop-not-found"), body.number(), body.handedAt(), body.remark()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @POST
    @Path("results")
    public StopRow result(@Valid @NotNull Result body) {
        return handOver.result(new HandOverStops.Result(
                RecordId.of(body.stopId(), "funds.stop-not-found"),
                body.resultCode(),
                body.accountBalanceFen(),
                body.executedAt(),
                body.remark(),
                body.bankNo(),
                body.accountName(),
                body.accountNumber()));
    }

    /** What the institution said to an extension; {@code remark} is needed if it was not extended. */
    @Schema(name = "HandoverExtension")
    public record Extension(
            @NotNull String stopId, @NotNull Boolean extended, @Nullable @Size(max = 1000) String remark) {}

    /** A stop that the institution has lifted. */
    @Schema(name = "HandoverLifting")
    public record Lifting(@NotNull String stopId) {}

    @POST
    @Path("extensions")
    public StopRow extended(@Valid @NotNull Extension body) {
        return handOver.extended(RecordId.of(body.stopId(), "funds.stop-not-found"), body.extended(), body.remark());
    }

    /** A correction of what the institution said: left out is as it was; sums in fen. */
    @Schema(name = "HandoverAmendment")
    public record Amendment(
            @NotNull String stopId,
            @Nullable @Size(max = 120) String bankNo,
            @Nullable Instant executedAt,
            @Nullable Long accountBalanceFen,
            @Nullable Long disputedFen,
            @NotNull @Size(max = 500) String reason) {}

    @POST
    @Path("amendments")
    public StopRow amended(@Valid @NotNull Amendment b) {
        return handOver.amended(new AnswerStop.Amendment(
                RecordId.of(b.stopId(), "funds.stop-not-found"),
                b.bankNo(),
                b.executedAt(),
                b.accountBalanceFen(),
                b.disputedFen(),
                b.reason()));
    }

    @POST
    @Path("liftings")
    public StopRow lifted(@Valid @NotNull Lifting body) {
        return handOver.lifted(RecordId.of(body.stopId(), "funds.stop-not-found"));
    }

    @POST
    @Path("result-sheets")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "录入止付结果表：请求体即文件（.xlsx，或 UTF-8、GBK 的 .csv）；退回的行逐条说明原因，重复的表不重复录入")
    public ResultReport results(InputStream content) throws IOException {
        return sheet.take(content);
    }

    /** What waits to be carried, as a sheet. */
    @GET
    @Path("sheet")
    @Produces("text/csv; charset=UTF-8")
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response sheet() {
        return Response.ok(handOver.sheet())
                .header("Content-Disposition", "attachment; filename=handover.csv")
                .build();
    }
}
