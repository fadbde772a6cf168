package zujie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Search. A POST, since names and numbers have no place in addresses. */
@ApplicationScoped
@Path("search")
public class SearchResource {

    @Inject
    Search search;

    @Inject
    RebuildSearch rebuild;

    /** What is looked for; {@code type}: {@code report, case, lead, suspect, person} or null for all. */
    public record Question(@NotNull String q, @Nullable String type) {}

    @POST
    public SearchAnswer find(@Valid @NotNull Question question) {
        return search.handle(question.q(), question.type());
    }

    @POST
    @Path("rebuild")
    public void rebuild() {
        rebuild.handle();
    }
}
