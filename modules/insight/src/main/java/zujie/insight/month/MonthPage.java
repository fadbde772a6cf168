package zujie.insight.month;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import zujie.platform.clock.BusinessClock;

/** The month's figures on the screen; the month stands in the address. */
@Named("monthFigures")
@RequestScoped
public class MonthPage {

    @Inject
    MonthFigures figures;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    private MonthView view;

    @PostConstruct
    void open() {
        view = figures.handle(request.getParameter("month"));
    }

    public MonthView getView() {
        return view;
    }

    public String getPrevious() {
        return MonthSpan.of(view.month(), clock.today()).previous().toString();
    }

    public String getNext() {
        return MonthSpan.of(view.month(), clock.today()).next().toString();
    }
}
