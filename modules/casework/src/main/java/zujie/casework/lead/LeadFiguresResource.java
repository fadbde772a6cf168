package zujie.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 线索成案率 and 战果转化率 of the caller's units. */
@ApplicationScoped
@Path("lead-figures")
public class LeadFiguresResource {

    @Inject
    LeadFigures figures;

    @Inject
    LeadSpan span;

    /** The sum first, then each unit. */
    public record Figures(String from, String to, List<LeadRates> rows) {}

    /** Days in China, the last one included; the month that runs if none are named. */
    @GET
    public Figures of(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        LeadSpan.Days days = span.of(from, to);
        return new Figures(days.from().toString(), days.to().toString(), figures.handle(days.from(), days.to()));
    }
}
