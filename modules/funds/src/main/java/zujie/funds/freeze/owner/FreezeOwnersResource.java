package zujie.funds.freeze.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import zujie.kernel.rule.RecordId;

/** Who works on a freeze (移交冻结). */
@ApplicationScoped
@Path("freeze-owners")
public class FreezeOwnersResource {

    @Inject
    ReassignFreeze reassign;

    /** The new officer, and why. */
    public record NewOwner(@NotNull UUID officer, @NotNull @Size(max = 1000) String reason) {}

    /** {@code id} is that of the freeze. */
    @PUT
    @Path("{id}")
    public ReassignFreeze.Held reassign(@PathParam("id") String id, @Valid @NotNull NewOwner body) {
        return reassign.handle(RecordId.of(id, "funds.freeze-not-found"), body.officer(), body.reason());
    }
}
