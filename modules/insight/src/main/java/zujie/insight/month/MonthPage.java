package zujie.insight.month;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import zujie.kernel.rule.InvalidValue;

/** The month's figures on the screen; the month stands in the address. */
@Named("monthFigures")
@RequestScoped
public class MonthPage {

    @Inject
    MonthFigures figures;

    @Inject
    HttpServletRequest request;

    private MonthView view;

    public MonthView getView() {
        if (view == null) {
            view = figures.handle(asked());
        }
        return view;
    }

    private YearMonth asked() {
        try {
            return FiguresResource.parse(request.getParameter("month"));
        } catch (InvalidValue unreadable) {
            return null;
        }
    }

    public String getPrevious() {
        return YearMonth.parse(getView().month()).minusMonths(1).toString();
    }

    public String getNext() {
        return YearMonth.parse(getView().month()).plusMonths(1).toString();
    }
}
