package zujie.funds.bankreport;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Form;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** What banks report of their own accord (100401, 100403 … 100405), and what police answer. */
@ApplicationScoped
@Path("bank-reports")
public class BankReportsResource {

    @Inject
    SendBankReport send;

    @Inject
    HandleBankReport police;

    @Inject
    LiftOwnStop lift;

    @Inject
    ReadBankReports reports;

    /**
     * A report of a bank; money in fen.
     *
     * @param kind {@code CASE} (100401), {@code ABNORMAL_OPENING} (100403), {@code INVOLVED_ACCOUNT} (100404) or
     *     {@code ABNORMAL_EVENT} (100405)
     * @param applicationId the bank's number, 36 characters; the same again with the same content changes nothing
     * @param applicationType of a case: 01 报案, 02 止付后补流程 (then {@code ceasedAt} and a ceased transfer to an own
     *     account are needed)
     * @param originalId what is taken back by feature code 0000
     * @param unitCode the police unit it goes to
     * @param featureCode R6.3; needed unless a case
     * @param personName victim of a case, else the holder of the account
     * @param checkId the checklist of the counter that it comes of; null if of none
     */
    public record NewBankReport(
            @NotNull String kind,
            @Nullable @Size(max = 36) String applicationId,
            @Nullable String applicationType,
            @Nullable @Size(max = 36) String originalId,
            @NotNull String unitCode,
            @Nullable @Size(max = 8) String featureCode,
            @Nullable @Size(max = 120) String branch,
            @Nullable @Size(max = 40) String reporterPhone,
            @Nullable @Size(max = 120) String personName,
            @Nullable @Size(max = 40) String personPhone,
            @Nullable String credentialType,
            @Nullable @Size(max = 40) String credentialNo,
            @Nullable @Size(max = 60) String accountNo,
            @Nullable @Size(max = 2000) String description,
            @Nullable Instant ceasedAt,
            @Nullable @Size(max = 100) List<SendBankReport.Transfer> transfers,
            @Nullable UUID checkId) {}

    /** Accepting a case. */
    public record Acceptance(@NotNull String fraudType, @Nullable @Size(max = 1000) String note) {}

    /** Words that go with an answer. */
    @Schema(name = "BankReportWords")
    public record Words(@NotNull @Size(max = 1000) String reason) {}

    /** When the account could pay again after the bank's own stop. */
    @Schema(name = "OwnStopLifting")
    public record Lifting(@NotNull Instant liftedAt, @Nullable @Size(max = 1000) String remark) {}

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = BankReportRow.class, responseCode = "201")
    public Response send(@Valid @NotNull NewBankReport b) {
        BankReportRow made = send.handle(new SendBankReport.Command(
                Form.constant(BankReportKind.class, "kind", b.kind()),
                b.applicationId(),
                b.applicationType(),
                b.originalId(),
                b.unitCode(),
                b.featureCode(),
                b.branch(),
                b.reporterPhone(),
                b.personName(),
                b.personPhone(),
                b.credentialType(),
                b.credentialNo(),
                b.accountNo(),
                b.description(),
                b.ceasedAt(),
                b.transfers() == null ? List.of() : b.transfers(),
                b.checkId()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    public Slice<BankReportRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return reports.list(
                state == null ? null : Form.constant(BankReportState.class, "state", state),
                kind == null ? null : Form.constant(BankReportKind.class, "kind", kind),
                cursor,
                size);
    }

    @GET
    @Path("{id}")
    public ReadBankReports.View get(@PathParam("id") String id) {
        return reports.get(id(id));
    }

    /** It becomes a report of the police, with the channel BANK. */
    @POST
    @Path("{id}/acceptance")
    public BankReportRow accept(@PathParam("id") String id, @Valid @NotNull Acceptance body) {
        return police.accept(id(id), body.fraudType(), body.note());
    }

    @POST
    @Path("{id}/rejection")
    public BankReportRow reject(@PathParam("id") String id, @Valid @NotNull Words body) {
        return police.reject(id(id), body.reason());
    }

    /** What was found about an opening, an account or an event. */
    @POST
    @Path("{id}/finding")
    public BankReportRow note(@PathParam("id") String id, @Valid @NotNull Words body) {
        return police.note(id(id), body.reason());
    }

    /** The bank has lifted its own stop, on which no order followed (R1.4). */
    @POST
    @Path("{id}/lifting")
    @Idempotent
    public BankReportRow lift(@PathParam("id") String id, @Valid @NotNull Lifting body) {
        return lift.handle(id(id), body.liftedAt(), body.remark());
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.bankreport-not-found");
    }
}
