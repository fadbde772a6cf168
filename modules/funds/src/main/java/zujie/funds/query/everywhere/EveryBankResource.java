package zujie.funds.query.everywhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Form;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.query.QueryTarget;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;

/** All accounts of a person at many banks at once. */
@ApplicationScoped
@Path("person-queries")
public class EveryBankResource {

    @Inject
    AskEveryBank ask;

    /**
     * Who is asked about, and where.
     *
     * @param bankCodes left out or empty: every bank that works directly
     * @param inquiryMode 01 basic, 02 with measures and rights
     */
    public record NewPersonQuery(
            @NotNull String groundType,
            @NotNull UUID groundId,
            @Nullable @Size(max = 200) List<String> bankCodes,
            @Nullable String holderType,
            @NotNull @Size(max = 120) String holderName,
            @Nullable String credentialType,
            @NotNull @Size(max = 40) String credentialNo,
            @Nullable String inquiryMode,
            @NotNull @Size(max = 1000) String reason,
            @NotNull UUID secondOfficerId) {}

    /** Why they are approved; may be left out. */
    @Schema(name = "PersonQueryApproval")
    public record Approval(@Nullable @Size(max = 1000) String note) {}

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = QueryRow.class)))
    public Response order(@Valid @NotNull NewPersonQuery b) {
        List<QueryRow> made = ask.handle(
                new OrderQuery.Command(
                        QueryKind.ALL_ACCOUNTS,
                        b.groundType(),
                        b.groundId(),
                        null,
                        Form.constant(
                                QueryTarget.HolderType.class,
                                "holderType",
                                b.holderType() == null ? "PERSON" : b.holderType()),
                        b.holderName(),
                        null,
                        b.credentialType(),
                        b.credentialNo(),
                        b.inquiryMode(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        b.reason(),
                        b.secondOfficerId()),
                b.bankCodes() == null ? List.of() : b.bankCodes());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** Approves the query and all that wait with it: of the same person, out of the same ground. */
    @POST
    @Path("{id}/approval")
    public List<QueryRow> approve(@PathParam("id") String id, @Valid @NotNull Approval body) {
        return ask.agree(RecordId.of(id, "funds.query-not-found"), body.note());
    }
}
