package zujie.casework.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Proposes reports that may be the same. A POST, since personal data has no place in addresses. */
@ApplicationScoped
@Path("similar-reports")
public class SimilarResource {

    @Inject
    FindSimilar find;

    /** The proposals, the strongest first. */
    public record Proposals(List<SimilarReport> rows) {}

    @POST
    public Proposals find(@Valid @NotNull Probe probe) {
        return new Proposals(find.handle(probe));
    }
}
