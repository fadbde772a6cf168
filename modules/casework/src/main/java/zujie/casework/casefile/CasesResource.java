package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.DaySpan;
import zujie.casework.input.OptionalBody;
import zujie.platform.paging.Slice;

/** Cases (案件). Amounts in fen, times in UTC. */
@ApplicationScoped
@Path("cases")
public class CasesResource {

    @Inject
    OpenCase open;

    @Inject
    LinkReport link;

    @Inject
    FileCase file;

    @Inject
    SolveCase solve;

    @Inject
    CaseQueries queries;

    /** Opens a case, see {@link OpenCase.Command}. */
    public record OpenBody(
            @NotNull UUID reportId,
            @Nullable String kind,
            @NotNull String title,
            @Nullable String supervision,
            @Nullable UUID leadOfficer) {}

    /** Adds a report. */
    public record LinkBody(@NotNull UUID reportId, @NotNull String reason) {}

    /** Files a case, see {@link FileCase.Command}. */
    public record FilingBody(@Nullable Integer version, @Nullable String decisionNo) {}

    /** Answer to the filing: number of the 立案决定书. */
    public record Filed(String decisionNo) {}

    /** Solves a case; {@code at} null is now. */
    public record SolveBody(@Nullable Integer version, @Nullable Instant at, @NotNull String grounds) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CaseOpened.class, responseCode = "201")
    public Response open(@Valid @NotNull OpenBody body) {
        CaseOpened opened = open.handle(new OpenCase.Command(
                body.reportId(), body.kind(), body.title(), body.supervision(), body.leadOfficer()));
        return Response.created(URI.create("cases/" + opened.id()))
                .entity(opened)
                .build();
    }

    @GET
    public Slice<CaseRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("lead") @Nullable UUID lead,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        DaySpan span = DaySpan.of(from, to);
        return queries.list(new CaseFilter(state, kind, span.from(), span.to(), lead), cursor, size);
    }

    @GET
    @Path("{id}")
    public CaseDetail get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("{id}/reports")
    public CaseDetail link(@PathParam("id") UUID id, @Valid @NotNull LinkBody body) {
        link.handle(new LinkReport.Command(id, body.reportId(), body.reason()));
        return queries.get(id);
    }

    /** The body may be left out. It comes as text, since an empty body is no JSON. */
    @POST
    @Path("{id}/filing")
    public Filed file(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = FilingBody.class))) @Nullable
                    String json) {
        FilingBody body = OptionalBody.read(json, FilingBody.class).orElse(new FilingBody(null, null));
        return new Filed(file.handle(new FileCase.Command(id, body.version(), body.decisionNo())));
    }

    @POST
    @Path("{id}/solve")
    public CaseDetail solve(@PathParam("id") UUID id, @Valid @NotNull SolveBody body) {
        solve.handle(new SolveCase.Command(id, body.version(), body.at(), body.grounds()));
        return queries.get(id);
    }
}
