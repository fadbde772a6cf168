package zujie.outreach.dissuasion.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** Warnings (预警) of potential victims. Amounts in fen, times in UTC. */
@ApplicationScoped
@Path("warnings")
@Tag(name = "warnings", description = "预警")
public class WarningsResource {

    @Inject
    ReceiveWarning receive;

    @Inject
    WarningQueries queries;

    /** Many warnings in one call. */
    @Schema(name = "WarningSheetLines")
    public record Many(@NotNull List<@NotNull @Valid WarningEntry> warnings) {}

    @POST
    @Idempotent
    @Operation(summary = "报送一条预警；同一编号重复报送只算一条")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = WarningReceived.class, responseCode = "201")
    public Response receive(@Valid @NotNull WarningEntry entry) {
        WarningReceived received = receive.handle(entry);
        return Response.created(URI.create("warnings/" + received.id()))
                .entity(received)
                .build();
    }

    @POST
    @Path("batch")
    @Idempotent
    @Operation(summary = "一次报送多条预警；不合格的逐条说明原因，其余照收")
    public ReceiveWarning.Batch batch(@Valid @NotNull Many many) {
        return receive.batch(many.warnings());
    }

    @GET
    @Operation(summary = "本单位报送的预警及其结果")
    public Slice<WarningRow> sent(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("size") @Nullable Integer size) {
        return queries.sent(cursor, size);
    }
}
