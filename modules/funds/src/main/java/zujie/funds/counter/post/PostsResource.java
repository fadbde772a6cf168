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

    @POST
    @Path("{id}/closing")
    public PostRow close(@PathParam("id") String id) {
        return posts.close(id(id));
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.post-not-found");
    }
}
