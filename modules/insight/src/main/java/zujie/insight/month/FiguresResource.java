package zujie.insight.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Figures that open their records. */
@ApplicationScoped
@Path("figures")
public class FiguresResource {

    @Inject
    MonthFigures figures;

    /** @param month such as {@code 2026-11}; left out for the month that runs now */
    @GET
    @Path("month")
    public MonthView month(@QueryParam("month") @Nullable String month) {
        return figures.handle(month);
    }
}
