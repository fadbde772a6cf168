package zujie.casework.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Paper;

/** Papers as files; {@code format} is {@code pdf} (also for nothing) or {@code word}. Every print is on record. */
@ApplicationScoped
@Path("documents")
@Produces(MediaType.WILDCARD)
public class DocumentsResource {

    @Inject
    PrintReport report;

    @Inject
    PrintCase file;

    /** 受案登记表. */
    @GET
    @Path("acceptance")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response acceptance(
            @QueryParam("report") @Nullable String reportId, @QueryParam("format") @Nullable String format) {
        return file(report.acceptance(RecordId.of(reportId, "casework.report-not-found"), DocumentFormat.of(format)));
    }

    /** 紧急止付申请表 of one transfer. */
    @GET
    @Path("stop-application")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response stopApplication(
            @QueryParam("report") @Nullable String reportId,
            @QueryParam("transfer") @Nullable String transferId,
            @QueryParam("format") @Nullable String format) {
        return file(report.stopApplication(
                RecordId.of(reportId, "casework.report-not-found"),
                RecordId.of(transferId, "casework.document-transfer"),
                DocumentFormat.of(format)));
    }

    /** 案件登记表. */
    @GET
    @Path("case-cover")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response cover(@QueryParam("case") @Nullable String caseId, @QueryParam("format") @Nullable String format) {
        return file(file.handle(RecordId.of(caseId, "casework.case-not-found"), DocumentFormat.of(format)));
    }

    private static Response file(Paper paper) {
        Response.ResponseBuilder answer = Response.ok(paper.content(), paper.mediaType());
        paper.headers().forEach(answer::header);
        return answer.build();
    }
}
