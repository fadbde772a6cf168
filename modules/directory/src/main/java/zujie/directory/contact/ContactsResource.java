package zujie.directory.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;

/** The contact book of 24-hour desks (联络簿), and urging calls (催办). */
@ApplicationScoped
@Path("duty-desks")
public class ContactsResource {

    @Inject
    ContactBook book;

    @Inject
    UrgeInstitution urge;

    /** A desk; {@code orgCode} left out: the caller's own institution. */
    public record Desk(
            @Nullable @Size(max = 12) String orgCode,
            @NotNull @Size(max = 60) String name,
            @NotNull @Size(max = 60) String phone,
            @NotNull @Size(max = 60) String hours,
            @Nullable @Size(max = 1000) String remark) {}

    /** A call about an order; {@code subjectType} is {@code stop-payment}, {@code freeze}, {@code account-query} or {@code number-order}. */
    @Schema(name = "ContactCall")
    public record Call(
            @NotNull String subjectType,
            @NotNull String subjectId,
            @NotNull @Size(max = 60) String phone,
            @Nullable @Size(max = 60) String spokenTo,
            @NotNull @Size(max = 1000) String result) {}

    @GET
    public List<DutyDeskRow> list(@QueryParam("org") @Nullable String org) {
        return book.list(org);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DutyDeskRow.class, responseCode = "201")
    public Response add(@Valid @NotNull Desk body) {
        return Response.status(Response.Status.CREATED)
                .entity(book.handle(new ContactBook.Command(
                        null, body.orgCode(), body.name(), body.phone(), body.hours(), body.remark())))
                .build();
    }

    @PUT
    @Path("{id}")
    public DutyDeskRow change(@PathParam("id") String id, @Valid @NotNull Desk body) {
        return book.handle(new ContactBook.Command(
                RecordId.of(id, "directory.duty-desk-not-found"),
                null,
                body.name(),
                body.phone(),
                body.hours(),
                body.remark()));
    }

    /** The calls about an order. */
    @GET
    @Path("calls")
    public List<UrgingCallRow> calls(
            @QueryParam("subjectType") @Nullable String type, @QueryParam("subjectId") @Nullable String id) {
        return urge.of(type == null ? "" : type, RecordId.of(id, "directory.order-not-found"));
    }

    @POST
    @Path("calls")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = UrgingCallRow.class, responseCode = "201")
    public Response call(@Valid @NotNull Call body) {
        UrgingCallRow made = urge.handle(new UrgeInstitution.Command(
                body.subjectType(),
                RecordId.of(body.subjectId(), "directory.order-not-found"),
                body.phone(),
                body.spokenTo(),
                body.result()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }
}
