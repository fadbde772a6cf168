package zujie.insight.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import zujie.cards.api.NumberLine;
import zujie.funds.api.StopLine;
import zujie.platform.paging.Slice;

/** What an authority reads of its own field. Nothing here changes anything. */
@ApplicationScoped
@Path("oversight")
public class OversightResource {

    @Inject
    OversightFigures figures;

    @Inject
    OversightLists lists;

    @GET
    @Path("month")
    public OversightView month(@QueryParam("month") @Nullable String month) {
        return figures.handle(month);
    }

    /** @param which {@code ORDERED} (left out), {@code LATE} or {@code EXECUTED} */
    @GET
    @Path("stop-payments")
    public Slice<StopLine> stops(
            @QueryParam("month") @Nullable String month,
            @QueryParam("which") @Nullable String which,
            @QueryParam("bank") @Nullable String bank,
            @QueryParam("cursor") @Nullable String cursor) {
        return lists.stops(new OversightLists.Asked(month, which, bank, cursor));
    }

    /** @param which {@code ISSUED} (left out), {@code LATE} or {@code EXECUTED} */
    @GET
    @Path("number-orders")
    public Slice<NumberLine> numbers(
            @QueryParam("month") @Nullable String month,
            @QueryParam("which") @Nullable String which,
            @QueryParam("carrier") @Nullable String carrier,
            @QueryParam("cursor") @Nullable String cursor) {
        return lists.numbers(new OversightLists.Asked(month, which, carrier, cursor));
    }
}
