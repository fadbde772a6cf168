package zujie.casework.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Links between cases (串并案). */
@ApplicationScoped
@Path("case-links")
public class LinksResource {

    @Inject
    FindLinks find;

    @Inject
    DecideLink decide;

    /** A decision on a case and another one. */
    @Schema(name = "LinkDecision")
    public record DecisionBody(@NotNull UUID otherId, @NotNull Boolean accepted, @NotNull String reason) {}

    /** What the case of that id shares with others. */
    @GET
    @Path("{id}")
    public LinkView of(@PathParam("id") UUID id) {
        return find.handle(id);
    }

    @POST
    @Path("{id}")
    public LinkView decide(@PathParam("id") UUID id, @Valid @NotNull DecisionBody body) {
        decide.handle(new DecideLink.Command(id, body.otherId(), body.accepted(), body.reason()));
        return find.handle(id);
    }
}
