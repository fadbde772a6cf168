package zujie.platform.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import zujie.platform.idempotency.Idempotent;

/** Files of records. The body of an upload is the file itself; what it belongs to stands in the address. */
@ApplicationScoped
@Path("attachments")
@Tag(name = "attachments", description = "附件")
public class AttachmentsResource {

    @Inject
    Attachments attachments;

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "上传附件：请求体即文件内容，不超过 10 MiB；类型按内容识别")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = AttachmentRow.class, responseCode = "201")
    public Response attach(
            @NotNull @QueryParam("subjectType") String subjectType,
            @NotNull @QueryParam("subjectId") String subjectId,
            @NotNull @QueryParam("fileName") String fileName,
            InputStream content)
            throws IOException {
        AttachmentRow row = attachments.attach(new AttachTo(subjectType, subjectId, fileName), content);
        return Response.created(URI.create("attachments/" + row.id()))
                .entity(row)
                .build();
    }

    @GET
    @Operation(summary = "某一记录的附件清单")
    public List<AttachmentRow> list(
            @NotNull @QueryParam("subjectType") String subjectType,
            @NotNull @QueryParam("subjectId") String subjectId) {
        return attachments.of(subjectType, subjectId);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "下载附件")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id) throws IOException {
        Attachments.Content content = attachments.open(id);
        Response.ResponseBuilder response =
                Response.ok(content.stream(), content.row().mediaType());
        DownloadHeaders.of(content.row()).forEach(response::header);
        return response.build();
    }
}
