package zujie.casework.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts of a report that can be corrected (更正警情). */
@ApplicationScoped
@Path("report-facts")
public class ReportFactsResource {

    @Inject
    AmendReport amend;

    /** The facts as they shall be; {@code version} is what the caller had read. */
    @Schema(name = "ReportFactsCorrection")
    public record Body(
            @NotNull Integer version, @NotNull String fraudType, @NotNull Long lossFen, @NotNull String brief) {}

    @GET
    @Path("{id}")
    public FactsView current(@PathParam("id") UUID id) {
        return amend.current(id);
    }

    /** 409 if the report has changed since; read it again and decide. */
    @PUT
    @Path("{id}")
    public FactsView put(@PathParam("id") UUID id, @Valid @NotNull Body body) {
        return amend.handle(
                new AmendReport.Command(id, body.version(), body.fraudType(), body.lossFen(), body.brief()));
    }
}
