package zujie.insight.month;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import zujie.funds.api.StopLine;
import zujie.platform.clock.BusinessClock;
import zujie.web.paging.Pager;

/** The stops behind the month's figure. */
@Named("monthStops")
@RequestScoped
public class MonthStopsPage {

    private static final int PIECE = 200;

    @Inject
    MonthFigures figures;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    private String month;
    private String at;
    private List<StopLine> lines;

    @PostConstruct
    void open() {
        month = MonthSpan.of(request.getParameter("month"), clock.today()).toString();
        at = request.getParameter("at");
        lines = figures.stops(month, Pager.of(at).cursor());
    }

    public String getMonth() {
        return month;
    }

    public List<StopLine> getLines() {
        return lines;
    }

    public String getAt() {
        return at;
    }

    /** Cursor of the next piece; null at the end. */
    public String getNext() {
        return lines.size() < PIECE ? null : lines.get(lines.size() - 1).cursor();
    }
}
