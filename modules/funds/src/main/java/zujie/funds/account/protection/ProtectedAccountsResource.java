package zujie.funds.account.protection;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;

/** Accounts that may not be stopped or frozen as a whole (R1.21). */
@ApplicationScoped
@Path("protected-accounts")
public class ProtectedAccountsResource {

    @Inject
    KeepProtectedAccounts keep;

    /** An entry: either {@code accountNo} or {@code namePart}; days left out: from today, without end. */
    public record NewProtectedAccount(
            @NotNull @Size(max = 40) String kind,
            @NotNull Boolean refused,
            @Nullable @Size(max = 12) String bankCode,
            @Nullable @Size(max = 60) String accountNo,
            @Nullable @Size(max = 60) String namePart,
            @NotNull @Size(max = 200) String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @NotNull @Size(max = 1000) String reason) {}

    /** Why an entry is ended. */
    @Schema(name = "ProtectionEnd")
    public record End(@NotNull @Size(max = 1000) String reason) {}

    /** @param ended {@code true}: with what was ended */
    @GET
    public List<ProtectedAccountRow> list(@QueryParam("ended") @Nullable String ended) {
        return keep.list("true".equals(ended));
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProtectedAccountRow.class, responseCode = "201")
    public Response add(@Valid @NotNull NewProtectedAccount b) {
        ProtectedAccountRow made = keep.handle(new KeepProtectedAccounts.Command(
                b.kind(),
                b.refused(),
                b.bankCode(),
                b.accountNo(),
                b.namePart(),
                b.source(),
                b.validFrom(),
                b.validUntil(),
                b.reason()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @POST
    @Path("{id}/end")
    public ProtectedAccountRow end(@PathParam("id") String id, @Valid @NotNull End body) {
        return keep.end(RecordId.of(id, "funds.protection-not-found"), body.reason());
    }
}
