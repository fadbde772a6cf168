package zujie.directory.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** 授权代批 of the caller. */
@ApplicationScoped
@Path("delegations")
public class DelegationsResource {

    @Inject
    DelegationQueries queries;

    @Inject
    DelegateApproval delegate;

    @Inject
    RevokeDelegation revoke;

    /** A new handing-over; both days are included. */
    public record NewDelegation(
            @NotNull UUID to, @NotNull LocalDate from, @NotNull LocalDate until, @NotBlank String reason) {}

    @GET
    public List<DelegationRow> mine() {
        return queries.mine();
    }

    @GET
    @Path("candidates")
    public List<Candidate> candidates() {
        return queries.candidates();
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DelegationRow.class, responseCode = "201")
    public Response delegate(@Valid @NotNull NewDelegation body) {
        DelegationRow made =
                delegate.handle(new DelegateApproval.Command(body.to(), body.from(), body.until(), body.reason()));
        return Response.created(URI.create("delegations/" + made.id()))
                .entity(made)
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id, @QueryParam("reason") @Nullable String reason) {
        revoke.handle(id, reason);
    }
}
