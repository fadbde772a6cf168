package zujie.casework.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The taxonomy of fraud (诈骗类型), with its history. */
@ApplicationScoped
@Path("fraud-types")
public class FraudTypesResource {

    @Inject
    ChangeTaxonomy change;

    /** Every version of every type. */
    @Schema(name = "FraudTypeRows")
    public record Rows(List<FraudTypeRow> rows) {}

    /** The code of a new subtype. */
    @Schema(name = "FraudTypeAdded")
    public record Added(String code) {}

    /** Another name from a day on. */
    public record RenameBody(@NotNull String name, @NotNull LocalDate validFrom, @NotNull String source) {}

    /** The last day of a type, and why. */
    @Schema(name = "FraudTypeEnd")
    public record EndBody(@NotNull LocalDate lastDay, @NotNull String reason) {}

    @GET
    public Rows all() {
        return new Rows(change.all());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Added.class, responseCode = "201")
    public Response add(@Valid @NotNull ChangeTaxonomy.Subtype subtype) {
        return Response.status(Response.Status.CREATED)
                .entity(new Added(change.handle(subtype)))
                .build();
    }

    @POST
    @Path("{code}/name")
    public Rows rename(@PathParam("code") String code, @Valid @NotNull RenameBody body) {
        change.rename(code, body.name(), body.validFrom(), body.source());
        return all();
    }

    @POST
    @Path("{code}/end")
    public Rows end(@PathParam("code") String code, @Valid @NotNull EndBody body) {
        change.end(code, body.lastDay(), body.reason());
        return all();
    }
}
