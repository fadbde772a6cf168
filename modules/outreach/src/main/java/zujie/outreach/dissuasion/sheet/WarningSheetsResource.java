package zujie.outreach.dissuasion.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sheets of warnings (预警表). */
@Path("warning-sheets")
@ApplicationScoped
@Tag(name = "warnings", description = "预警")
public class WarningSheetsResource {

    @Inject
    ImportWarnings importing;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "导入预警表：请求体即文件（.xlsx，或 UTF-8、GBK 的 .csv）；退回的行逐条说明原因")
    public ImportWarnings.Report load(@QueryParam("source") @Nullable String source, InputStream content)
            throws IOException {
        return importing.handle(content, source);
    }
}
