package zujie.casework.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.platform.paging.Slice;

/** Registers of key controlled persons (重点管控人员) and part-time information officers (兼职情报信息员). */
@ApplicationScoped
@Path("registered-persons")
public class RegisteredPersonsResource {

    @Inject
    EnterPerson enter;

    @Inject
    ReviewPerson review;

    @Inject
    RegisterQueries queries;

    /** {@code register} is KEY_PERSON or INFORMATION_OFFICER; {@code ground} as CONVICTED or COMMUNITY, see the guide. */
    public record NewPerson(
            @NotNull String register,
            @NotNull String name,
            @Nullable String identity,
            @Nullable String phone,
            @NotNull String ground,
            @Nullable String place,
            @Nullable String words) {}

    /** What is set right; all facts as they shall stand, with the reason. */
    @Schema(name = "RegisteredPersonCorrection")
    public record Correction(
            @Nullable Integer version,
            @NotNull String name,
            @Nullable String identity,
            @Nullable String phone,
            @NotNull String ground,
            @Nullable String place,
            @Nullable String words,
            @NotNull String reason) {}

    /** What a review found. */
    @Schema(name = "RegisteredPersonFinding")
    public record Finding(@Nullable Integer version, @NotNull String finding) {}

    /** Why. */
    @Schema(name = "RegisteredPersonReason")
    public record Reason(@NotNull String reason) {}

    /** The next review first; {@code removed} true for those that were taken out. */
    @GET
    public Slice<PersonRow> list(
            @QueryParam("register") @Nullable String register,
            @QueryParam("removed") @Nullable Boolean removed,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return queries.list(register, Boolean.TRUE.equals(removed), cursor, size);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PersonDetail.class, responseCode = "201")
    public Response enter(@Valid @NotNull NewPerson b) {
        UUID id = enter.handle(new EnterPerson.Command(
                b.register(),
                new PersonFacts.Typed(b.name(), b.identity(), b.phone(), b.ground(), b.place(), b.words())));
        return Response.created(URI.create("registered-persons/" + id))
                .entity(queries.get(id))
                .build();
    }

    @GET
    @Path("{id}")
    public PersonDetail get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @PUT
    @Path("{id}")
    public PersonDetail correct(@PathParam("id") UUID id, @Valid @NotNull Correction b) {
        enter.correct(new EnterPerson.Correction(
                id,
                b.version(),
                new PersonFacts.Typed(b.name(), b.identity(), b.phone(), b.ground(), b.place(), b.words()),
                b.reason()));
        return queries.get(id);
    }

    /** A review that keeps the person until the next one. */
    @POST
    @Path("{id}/keeping")
    public PersonDetail keep(@PathParam("id") UUID id, @Valid @NotNull Finding b) {
        review.keep(new ReviewPerson.Command(id, b.version(), b.finding()));
        return queries.get(id);
    }

    /** A review that takes the person out of the register. */
    @POST
    @Path("{id}/removal")
    public PersonDetail remove(@PathParam("id") UUID id, @Valid @NotNull Finding b) {
        review.remove(new ReviewPerson.Command(id, b.version(), b.finding()));
        return queries.get(id);
    }

    /** Name and numbers unmasked; the look is recorded. */
    @POST
    @Path("{id}/reveal")
    public PersonDetail.Revealed reveal(@PathParam("id") UUID id, @Valid @NotNull Reason b) {
        return queries.reveal(id, b.reason());
    }
}
