package zujie.insight.oversight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import zujie.insight.month.MonthSpan;
import zujie.platform.clock.BusinessClock;

/** An authority's month on the screen; the month stands in the address. */
@Named("oversight")
@RequestScoped
public class OversightPage {

    @Inject
    OversightFigures figures;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    private OversightView view;

    @PostConstruct
    void open() {
        view = figures.handle(request.getParameter("month"));
    }

    public OversightView getView() {
        return view;
    }

    public String getPrevious() {
        return MonthSpan.of(view.month(), clock.today()).previous().toString();
    }

    public String getNext() {
        return MonthSpan.of(view.month(), clock.today()).next().toString();
    }
}
