package zujie.funds.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;

/** Daily reconciliation (对账). */
@ApplicationScoped
@Path("reconciliations")
public class ReconciliationsResource {

    @Inject
    Reconcile reconcile;

    /** What a bank's own book holds on an order, in fen. */
    public record Line(@NotNull String applicationId, @NotNull Long heldFen) {}

    /** A bank's book of a day. */
    public record Book(@NotNull String day, @NotNull List<@Valid Line> lines) {}

    @GET
    public List<ReconciliationRow> list() {
        return reconcile.list();
    }

    /** Lays the bank's book beside ours; the answer names every order on which they differ. */
    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReconciliationRow.class, responseCode = "201")
    public Response compare(@Valid @NotNull Book body) {
        ReconciliationRow made = reconcile.handle(
                day(body.day()),
                body.lines().stream()
                        .map(l -> new Reconcile.Entry(l.applicationId(), l.heldFen()))
                        .toList());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @Path("{id}")
    public ReconciliationRow get(@PathParam("id") String id) {
        return reconcile.get(RecordId.of(id, "funds.reconciliation-not-found"));
    }

    /** Our book of a day. */
    @GET
    @Path("book")
    public BookOfDay book(@QueryParam("day") @Nullable String day, @QueryParam("bank") @Nullable String bank) {
        return reconcile.book(bank, day(day));
    }

    /** The same as a file. */
    @GET
    @Path("file")
    @Produces("text/csv; charset=UTF-8")
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response file(@QueryParam("day") @Nullable String day, @QueryParam("bank") @Nullable String bank) {
        BookOfDay book = reconcile.book(bank, day(day));
        return Response.ok(book.csv())
                .header(
                        "Content-Disposition",
                        "attachment; filename=reconciliation-" + book.bankCode() + "-" + book.day() + ".csv")
                .build();
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw InvalidValue.onField("day", "funds.value-unknown", String.valueOf(text));
        }
    }
}
