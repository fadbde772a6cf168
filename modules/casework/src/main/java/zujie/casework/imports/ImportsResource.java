package zujie.casework.imports;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.platform.paging.Slice;
import zujie.platform.sheet.SheetWriter;

/** Reports out of sheets (警情批量导入). */
@ApplicationScoped
@Path("report-imports")
public class ImportsResource {

    @Inject
    StartImport start;

    @Inject
    ImportQueries queries;

    @Inject
    RejectSheet sheet;

    /** What is wrong with lines of a sheet. */
    public record Lines(List<LineRow> rows) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "批量导入警情：请求体即 .xlsx 或 CSV 文件（UTF-8 或 GBK）；后台载入，同一文件不会重复载入")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ImportStarted.class, responseCode = "202")
    public Response start(@NotNull @QueryParam("fileName") String fileName, InputStream content) throws IOException {
        ImportStarted started = start.handle(fileName, content);
        Response.ResponseBuilder answer = started.repeated()
                ? Response.ok()
                : Response.status(Response.Status.ACCEPTED).location(URI.create("report-imports/" + started.id()));
        return answer.entity(started).build();
    }

    @GET
    public Slice<ImportRow> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("size") @Nullable Integer size) {
        return queries.list(cursor, size);
    }

    @GET
    @Path("{id}")
    public ImportRow get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    /** {@code warned}: the lines that were loaded with a doubt, instead of those that were rejected. */
    @GET
    @Path("{id}/lines")
    public Lines lines(
            @PathParam("id") UUID id,
            @QueryParam("warned") @Nullable Boolean warned,
            @QueryParam("behind") @Nullable Long behind) {
        return new Lines(queries.lines(id, !Boolean.TRUE.equals(warned), behind == null ? 0 : behind));
    }

    @GET
    @Path("{id}/rejects")
    @Produces(SheetWriter.MEDIA_TYPE)
    @Operation(summary = "退回清单：可改正后再次导入的 .xlsx")
    @APIResponseSchema(value = byte[].class, responseCode = "200")
    public Response rejects(@PathParam("id") UUID id) {
        queries.get(id);
        StreamingOutput rows = out -> sheet.write(id, out);
        return Response.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"rejects.xlsx\"")
                .build();
    }
}
