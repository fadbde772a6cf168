package zujie.funds.webhook;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;

/** Addresses at which institutions are told that something waits (回调地址). */
@ApplicationScoped
@Path("webhooks")
public class WebhooksResource {

    @Inject
    RegisterWebhook register;

    /** An address; {@code bankCode} left out: the caller's own institution. */
    public record NewWebhook(@Nullable @Size(max = 12) String bankCode, @NotNull @Size(max = 500) String url) {}

    /** Why it is stopped. */
    @Schema(name = "WebhookReason")
    public record Reason(@NotNull @Size(max = 1000) String reason) {}

    @GET
    public List<WebhookRow> list() {
        return register.list();
    }

    /** The answer to the first registration holds the secret, once. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = WebhookRow.class, responseCode = "201")
    public Response register(@Valid @NotNull NewWebhook body) {
        WebhookRow made = register.handle(body.bankCode(), body.url());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** A new secret; the one before goes on living beside it. */
    @POST
    @Path("{id}/secret")
    public WebhookRow turn(@PathParam("id") String id) {
        return register.turn(id(id));
    }

    @POST
    @Path("{id}/stop")
    public WebhookRow stop(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return register.stop(id(id), body.reason());
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.webhook-not-found");
    }
}
