package zujie.insight.month;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** Figures that open their records. */
@Path("figures")
public class FiguresResource {

    @Inject
    MonthFigures figures;

    @GET
    @Path("month")
    public MonthView month(@QueryParam("month") @Nullable String month) {
        return figures.handle(parse(month));
    }

    /** @throws InvalidValue {@code insight.month-malformed}; null for null or empty */
    static @Nullable YearMonth parse(@Nullable String month) {
        try {
            return month == null || month.isBlank() ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw InvalidValue.onField("month", "insight.month-malformed");
        }
    }
}
