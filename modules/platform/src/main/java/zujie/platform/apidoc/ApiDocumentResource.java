package zujie.platform.apidoc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API's document, for programs with a token. */
@ApplicationScoped
@Path("openapi")
@Tag(name = "openapi", description = "接口文档")
public class ApiDocumentResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "本接口文档（OpenAPI）")
    public String document() throws IOException {
        return ApiDocument.json();
    }
}
