package zujie.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deliveries that do not get through. */
@ApplicationScoped
@Path("deliveries")
@Tag(name = "deliveries", description = "滞留投递")
public class DeliveriesResource {

    @Inject
    StuckDeliveries stuck;

    /** Why a delivery is given up. */
    public record Skip(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @Operation(summary = "滞留投递清单")
    public List<StuckDelivery> list() {
        return stuck.list();
    }

    @POST
    @Path("{id}/release")
    @Operation(summary = "立即重新投递")
    public void release(@PathParam("id") UUID id) {
        stuck.release(id);
    }

    @POST
    @Path("{id}/skip")
    @Operation(summary = "跳过该投递，放行其后的消息")
    public void skip(@PathParam("id") UUID id, @Valid @NotNull Skip skip) {
        stuck.skip(id, skip.reason());
    }
}
