package zujie.funds.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The golden hour as data. */
@ApplicationScoped
@Path("golden-hour")
public class GoldenHourResource {

    @Inject
    GoldenHour board;

    /**
     * @param days today and so many days before it, 1 to 31; left out for today
     * @param bank code of the only bank to count; left out for all
     * @param page of the reports, from 1; left out for the first
     * @param stuckPage of the orders that wait, from 1; left out for the first
     */
    @GET
    @Operation(summary = "黄金时间看板：各银行签收、止付用时与滞留指令")
    public GoldenHourView board(
            @QueryParam("days") @Nullable Integer days,
            @QueryParam("bank") @Nullable String bank,
            @QueryParam("page") @Nullable Integer page,
            @QueryParam("stuckPage") @Nullable Integer stuckPage) {
        return board.handle(new GoldenHour.Asked(days, bank, page, stuckPage));
    }
}
