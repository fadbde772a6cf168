package zujie.casework.series;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.platform.paging.Slice;

/** Series of cases (系列案). */
@ApplicationScoped
@Path("case-series")
public class SeriesResource {

    @Inject
    KeepSeries keep;

    @Inject
    SeriesQueries queries;

    /** A new series. */
    public record SeriesBody(@NotNull String title, @NotNull List<@NotNull UUID> cases, @NotNull String reason) {}

    /** A new series of a case and all that were linked with it. */
    public record LinkedBody(@NotNull String title, @NotNull UUID caseId, @NotNull String reason) {}

    /** A case that comes or goes. */
    public record MemberBody(@NotNull UUID caseId, @NotNull String reason) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SeriesDetail.class, responseCode = "201")
    public Response make(@Valid @NotNull SeriesBody body) {
        return created(keep.make(body.title(), body.cases(), body.reason()));
    }

    @POST
    @Path("of-links")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SeriesDetail.class, responseCode = "201")
    public Response makeOfLinks(@Valid @NotNull LinkedBody body) {
        return created(keep.makeOfLinks(body.title(), body.caseId(), body.reason()));
    }

    @GET
    public Slice<SeriesRow> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("size") @Nullable Integer size) {
        return queries.list(cursor, size);
    }

    @GET
    @Path("{id}")
    public SeriesDetail get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("{id}/cases")
    public SeriesDetail add(@PathParam("id") UUID id, @Valid @NotNull MemberBody body) {
        keep.add(id, body.caseId(), body.reason());
        return queries.get(id);
    }

    @POST
    @Path("{id}/removal")
    public SeriesDetail remove(@PathParam("id") UUID id, @Valid @NotNull MemberBody body) {
        keep.remove(id, body.caseId(), body.reason());
        return queries.get(id);
    }

    private Response created(UUID id) {
        return Response.created(URI.create("case-series/" + id))
                .entity(queries.get(id))
                .build();
    }
}
