package zujie.funds.workmode.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.query.answer.AnswerReport;
import zujie.funds.query.answer.QueryAnswersResource;
import zujie.kernel.rule.RecordId;

/** Queries that are carried to institutions which do not work directly (R1.24); {@code id} is that of the query. */
@ApplicationScoped
@Path("query-handovers")
public class QueryHandoversResource {

    @Inject
    HandOverQueries handOver;

    /** How a query got there; {@code handedAt} left out: now. */
    @Schema(name = "NewQueryHandover")
    public record NewHandover(
            @NotNull String queryId,
            @NotNull @Size(max = 60) String number,
            @Nullable Instant handedAt,
            @Nullable @Size(max = 1000) String remark) {}

    @GET
    public List<HandOverQueries.Row> list(@QueryParam("query") @Nullable String query) {
        return handOver.list(id(query));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = HandOverQueries.Row.class, responseCode = "201")
    public Response handOver(@Valid @NotNull NewHandover body) {
        HandOverQueries.Row made = handOver.handle(
                new HandOverQueries.Command(id(body.queryId()), body.number(), body.handedAt(), body.remark()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** What the institution answered, as a bank's own answer. */
    @POST
    @Path("{id}/answer")
    public AnswerReport answer(@PathParam("id") String id, @Valid @NotNull QueryAnswersResource.Answer body) {
        return handOver.result(body.of(id(id)));
    }

    /** The body is the sheet itself (.xlsx, or .csv in UTF-8 or GBK); with {@code correction} it corrects. */
    @POST
    @Path("{id}/sheet")
    @Consumes(MediaType.WILDCARD)
    public AnswerReport load(
            @PathParam("id") String id,
            @QueryParam("complete") @Nullable Boolean complete,
            @QueryParam("correction") @Nullable String correction,
            InputStream content) {
        return handOver.load(id(id), content, !Boolean.FALSE.equals(complete), correction);
    }

    /** The institution pushes nothing more (100308). */
    @POST
    @Path("{id}/ended")
    public AnswerReport ended(@PathParam("id") String id) {
        return handOver.ended(id(id));
    }

    /** What waits to be carried, as a sheet. */
    @GET
    @Path("sheet")
    @Produces("text/csv; charset=UTF-8")
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response sheet() {
        return Response.ok(handOver.sheet())
                .header("Content-Disposition", "attachment; filename=queries.csv")
                .build();
    }

    private static UUID id(@Nullable String text) {
        return RecordId.of(text == null ? "" : text, "funds.query-not-found");
    }
}
