package zujie.directory.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.kernel.org.OrgKind;

/** The organisations. */
@ApplicationScoped
@Path("organisations")
public class OrganisationsResource {

    @Inject
    OrganisationQueries queries;

    @Inject
    RegisterOrganisation register;

    @Inject
    ChangeOrganisation change;

    /** A new organisation; without a superior it is the root of a tree. */
    public record NewOrganisation(
            @NotBlank String code,
            @NotBlank String name,
            @Nullable String shortName,
            @NotBlank String kind,
            @NotBlank String level,
            @Nullable String parentCode) {}

    /** What shall be different; what is left out stays. */
    public record OrganisationChanges(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String parentCode,
            @Nullable Boolean active,
            @Nullable String reason) {}

    @GET
    public List<Organisation> list(@QueryParam("kind") @Nullable OrgKind kind) {
        return queries.list(kind);
    }

    @GET
    @Path("{code}")
    public Organisation get(@PathParam("code") String code) {
        return queries.get(code);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Organisation.class, responseCode = "201")
    public Response register(@Valid @NotNull NewOrganisation body) {
        Organisation made = register.handle(new RegisterOrganisation.Command(
                body.code(), body.name(), body.shortName(), body.kind(), body.level(), body.parentCode()));
        return Response.created(URI.create("organisations/" + made.code()))
                .entity(made)
                .build();
    }

    @PUT
    @Path("{code}")
    public Organisation change(@PathParam("code") String code, @Valid @NotNull OrganisationChanges body) {
        return change.handle(new ChangeOrganisation.Command(
                code, body.name(), body.shortName(), body.parentCode(), body.active(), body.reason()));
    }
}
