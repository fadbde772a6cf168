package zujie.funds.stoppay.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;
import zujie.platform.document.Paper;

/** Notices (止付通知书) of stops with their numbers and seals; a seal is verified at {@code paper-seals/verification}. */
@ApplicationScoped
@Path("stop-notices")
public class StopNoticesResource {

    @Inject
    PrintStopNotice print;

    /**
     * A notice.
     *
     * @param kind {@code STOP}, {@code EXTENSION} or {@code RELEASE}
     * @param text what the seal covers; empty for police, since it names the account
     * @param seal SM3withSM2, Base64
     */
    public record StopNoticeRow(
            String kind, String noticeNo, String text, String seal, Instant orderedAt, Instant sealedAt) {}

    /** Those of one stop, the order itself first. */
    @GET
    public List<StopNoticeRow> of(@QueryParam("stop") @Nullable String stop) {
        return print.list(id(stop)).stream()
                .map(n -> new StopNoticeRow(n.kind(), n.noticeNo(), n.text(), n.seal(), n.orderedAt(), n.sealedAt()))
                .toList();
    }

    /** The latest of them as a PDF with its seal. */
    @GET
    @Path("file")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@QueryParam("stop") @Nullable String stop) {
        Paper paper = print.handle(id(stop));
        Response.ResponseBuilder answer = Response.ok(paper.content(), paper.mediaType());
        paper.headers().forEach(answer::header);
        return answer.build();
    }

    private static UUID id(@Nullable String stop) {
        return RecordId.of(stop == null ? "" : stop, "funds.stop-not-found");
    }
}
