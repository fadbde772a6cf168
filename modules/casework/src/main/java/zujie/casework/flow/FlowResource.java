package zujie.casework.flow;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** 通讯流: call records of a case. */
@ApplicationScoped
@Path("call-flows")
public class FlowResource {

    @Inject
    LoadCalls load;

    @Inject
    FlowQueries queries;

    /** A sheet of call records as CSV text, its first line naming the columns. */
    public record SheetBody(@NotNull @Size(max = 200) String fileName, @NotNull String csv) {}

    /** What the call records of the case of that id show. */
    @GET
    @Path("{id}")
    public FlowView of(@PathParam("id") UUID id) {
        return queries.of(id);
    }

    @POST
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CallSheetRow.class, responseCode = "201")
    public Response load(@PathParam("id") UUID id, @Valid @NotNull SheetBody body) throws IOException {
        java.nio.file.Path file = Files.createTempFile("calls", ".csv");
        try {
            Files.writeString(file, body.csv(), StandardCharsets.UTF_8);
            return Response.status(Response.Status.CREATED)
                    .entity(load.handle(id, body.fileName(), file))
                    .build();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
