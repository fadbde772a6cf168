package zujie.directory.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The service accounts of partners. */
@ApplicationScoped
@Path("service-accounts")
public class ServiceAccountsResource {

    @Inject
    ServiceAccountQueries queries;

    @Inject
    Programs programs;

    @Inject
    StopServiceAccount stop;

    /**
     * A new service account.
     *
     * @param clientId null for the usual one, {@code bank-<code>} or {@code telecom-<code>}
     * @param secret in a demonstration only
     */
    public record NewServiceAccount(@NotBlank String orgCode, @Nullable String clientId, @Nullable String secret) {}

    /** @param secret told once */
    public record ServiceCredentials(UUID id, String clientId, String secret) {

        static ServiceCredentials of(Programs.Credentials c) {
            return new ServiceCredentials(c.id(), c.clientId(), c.secret());
        }
    }

    /** Why it is done. */
    @Schema(name = "ServiceAccountReason")
    public record Why(@NotBlank String reason) {}

    @GET
    public List<ServiceAccountRow> list() {
        return queries.list();
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ServiceCredentials.class, responseCode = "201")
    public Response create(@Valid @NotNull NewServiceAccount body) {
        Programs.Credentials made =
                programs.create(new CreateServiceAccount.Command(body.orgCode(), body.clientId(), body.secret()));
        return Response.created(URI.create("service-accounts/" + made.id()))
                .entity(ServiceCredentials.of(made))
                .build();
    }

    /** The old secret is refused from then on. */
    @POST
    @Path("{id}/secret")
    public ServiceCredentials rotate(@PathParam("id") UUID id, @Valid @NotNull Why body) {
        return ServiceCredentials.of(programs.rotate(id, body.reason()));
    }

    @POST
    @Path("{id}/stop")
    public void stop(@PathParam("id") UUID id, @Valid @NotNull Why body) {
        stop.handle(id, body.reason());
    }

    @POST
    @Path("{id}/resume")
    public void resume(@PathParam("id") UUID id, @Valid @NotNull Why body) {
        stop.resume(id, body.reason());
    }
}
