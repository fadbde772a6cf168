package zujie.outreach.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tips of the public (公众举报); they are given on the public site, and dealt with as leads. */
@Path("tips")
@ApplicationScoped
@Tag(name = "tips", description = "公众举报")
public class TipsResource {

    @Inject
    TipQueries queries;

    @Inject
    RevealTip reveal;

    /** Why the look is needed. */
    @Schema(name = "TipReason")
    public record ReasonBody(@NotNull String reason) {}

    @GET
    @Path("{id}")
    @Operation(summary = "查看公众举报：回执编号、线索、脱敏的举报人")
    public TipRow get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("{id}/reveal")
    @Operation(summary = "查看举报人未脱敏信息，须填写理由")
    public RevealTip.Informant reveal(@PathParam("id") UUID id, @Valid @NotNull ReasonBody body) {
        return reveal.handle(id, body.reason());
    }
}
