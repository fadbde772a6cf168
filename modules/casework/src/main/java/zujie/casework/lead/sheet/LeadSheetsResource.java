package zujie.casework.lead.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Sheets of leads (线索表). */
@ApplicationScoped
@Path("lead-sheets")
public class LeadSheetsResource {

    @Inject
    LoadLeads loading;

    /** 导入线索表：请求体即文件（.xlsx，或 UTF-8、GBK 的 .csv）；退回的行逐条说明原因. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public LoadLeads.Report load(
            @QueryParam("source") @Nullable String source,
            @QueryParam("toOrg") @Nullable String toOrg,
            InputStream content)
            throws IOException {
        return loading.handle(content, source, toOrg);
    }
}
