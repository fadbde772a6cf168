package zujie.insight.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The funnel as data. */
@ApplicationScoped
@Path("figures/funnel")
public class FunnelResource {

    @Inject
    Funnel funnel;

    /**
     * @param from such as {@code 2026-11-01}; left out for the first day of this month
     * @param to the last day, included; left out for today
     * @param asOf the day whose knowledge counts; left out for now
     */
    @GET
    public FunnelView funnel(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("asOf") @Nullable String asOf) {
        return funnel.handle(from, to, asOf);
    }
}
