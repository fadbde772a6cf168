package zujie.insight.month;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import zujie.funds.api.StopLine;

/** The stops behind the month's figure. */
@Named("monthStops")
@RequestScoped
public class MonthStopsPage {

    private static final int PIECE = 200;

    @Inject
    MonthFigures figures;

    @Inject
    HttpServletRequest request;

    private String month;
    private List<StopLine> lines;

    @PostConstruct
    void open() {
        YearMonth asked = FiguresResource.parse(request.getParameter("month"));
        month = asked == null ? figures.handle(null).month() : asked.toString();
        lines = figures.stops(YearMonth.parse(month), request.getParameter("after"));
    }

    public String getMonth() {
        return month;
    }

    public List<StopLine> getLines() {
        return lines;
    }

    /** Cursor of the next piece; null at the end. */
    public String getNext() {
        return lines.size() < PIECE ? null : lines.get(lines.size() - 1).cursor();
    }
}
