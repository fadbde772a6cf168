package zujie.insight.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import zujie.cards.api.NumberLine;
import zujie.cards.api.NumberSelection;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopSelection;
import zujie.insight.month.MonthSpan;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The orders behind an authority's figures; what narrows them stands in the address. */
@Named("oversightList")
@RequestScoped
public class OversightListPage {

    @Inject
    OversightLists lists;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    private Slice<StopLine> stops;
    private Slice<NumberLine> numbers;

    public Slice<StopLine> getStops() {
        if (stops == null) {
            stops = lists.stops(asked("bank"));
        }
        return stops;
    }

    public Slice<NumberLine> getNumbers() {
        if (numbers == null) {
            numbers = lists.numbers(asked("carrier"));
        }
        return numbers;
    }

    private OversightLists.Asked asked(String partner) {
        return new OversightLists.Asked(
                request.getParameter("month"),
                request.getParameter("which"),
                request.getParameter(partner),
                Pager.of(getAt()).cursor());
    }

    public String getMonth() {
        return MonthSpan.of(request.getParameter("month"), clock.today()).toString();
    }

    /** What is counted; empty for all orders. */
    public String getWhich() {
        String which = request.getParameter("which");
        return which == null ? "" : which;
    }

    public List<String> getStopKinds() {
        return Arrays.stream(StopSelection.Which.values()).map(Enum::name).toList();
    }

    public List<String> getNumberKinds() {
        return Arrays.stream(NumberSelection.Which.values()).map(Enum::name).toList();
    }

    public String getBank() {
        return request.getParameter("bank");
    }

    public String getCarrier() {
        return request.getParameter("carrier");
    }

    public String getAt() {
        return request.getParameter("at");
    }
}
