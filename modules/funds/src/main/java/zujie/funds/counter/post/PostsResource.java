package zujie.funds.counter.post;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import zujie.kernel.rule.RecordId;

/** Posts of officers at branches (驻点). */
@ApplicationScoped
@Path("counter-posts")
public class PostsResource {

    @Inject
    Posts posts;

    /** A new post of the caller's unit. */
    public record NewPost(@NotNull String bankCode, @NotNull @Size(max = 120) String branch) {}

    /** A turn of an officer. */
    public record NewShift(@NotNull UUID officerId, @NotNull Instant startsAt, @NotNull Instant endsAt) {}

    /** A turn as it shall be, and why. */
    public record ShiftChange(
            @NotNull UUID officerId,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotNull @Size(max = 1000) String reason) {}

    /** Why a turn is taken out. */
    public record ShiftRemoval(@NotNull @Size(max = 1000) String reason) {}

    @GET
    @Path("{id}")
    public Posts.View get(@PathParam("id") String id) {
        return posts.get(id(id));
    }

    @GET
    public List<PostRow> list() {
        return posts.list();
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PostRow.class, responseCode = "201")
    public Response open(@Valid @NotNull NewPost body) {
        return Response.status(Response.Status.CREATED)
                .entity(posts.open(body.bankCode(), body.branch()))
                .build();
    }

    @POST
    @Path("{id}/shifts")
    public PostRow plan(@PathParam("id") String id, @Valid @NotNull NewShift body) {
        return posts.plan(id(id), body.officerId(), body.startsAt(), body.endsAt());
    }

    /** Another officer or other hours. */
    @POST
    @Path("{id}/shifts/{shift}/change")
    public PostRow change(
            @PathParam("id") String id, @PathParam("shift") String shift, @Valid @NotNull ShiftChange body) {
        return posts.change(id(id), shift(shift), body.officerId(), body.startsAt(), body.endsAt(), body.reason());
    }

    @POST
    @Path("{id}/shifts/{shift}/removal")
    public PostRow remove(
            @PathParam("id") String id, @PathParam("shift") String shift, @Valid @NotNull ShiftRemoval body) {
        return posts.remove(id(id), shift(shift), body.reason());
    }

    @POST
    @Path("{id}/closing")
    public PostRow close(@PathParam("id") String id) {
        return posts.close(id(id));
    }

    private static UUID shift(String text) {
        return RecordId.of(text, "funds.post-shift-not-found");
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.post-not-found");
    }
}
