package zujie.casework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reports that are being typed (未提交的警情); each is seen by its author alone. */
@ApplicationScoped
@Path("report-drafts")
public class DraftsResource {

    @Inject
    SaveDraft save;

    @Inject
    DiscardDraft discard;

    @Inject
    DraftQueries queries;

    /** What stands in the inputs, by name; replaces what was saved before. */
    public record Content(@NotNull Map<String, String> fields) {}

    /** When it was saved. */
    public record Saved(Instant savedAt) {}

    /** The caller's drafts, the newest first. */
    public record Mine(List<DraftRow> rows) {}

    @GET
    public Mine mine() {
        return new Mine(queries.mine());
    }

    @GET
    @Path("{id}")
    public DraftDetail get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @PUT
    @Path("{id}")
    public Saved save(@PathParam("id") UUID id, @Valid @NotNull Content content) {
        return new Saved(save.handle(id, content.fields()));
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") UUID id) {
        discard.handle(id);
    }
}
