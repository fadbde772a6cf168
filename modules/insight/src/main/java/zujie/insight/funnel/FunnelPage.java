package zujie.insight.funnel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The funnel on the screen; its days stand in the address. */
@Named("funnel")
@RequestScoped
public class FunnelPage {

    @Inject
    Funnel funnel;

    @Inject
    HttpServletRequest request;

    private FunnelView view;

    @PostConstruct
    void open() {
        view = funnel.handle(request.getParameter("from"), request.getParameter("to"), request.getParameter("asOf"));
    }

    public FunnelView getView() {
        return view;
    }

    /** The three steps, from wide to narrow. */
    public List<Step> getSteps() {
        return List.of(
                new Step("reported", view.reports(), view.lossFen(), null, null),
                step("stopped", view.stopped()),
                step("frozen", view.frozen()));
    }

    private static Step step(String name, FunnelView.Held held) {
        return new Step(name, held.orders(), held.involvedFen(), held.balanceFen(), held.ofLossPercent());
    }

    /**
     * A step of the funnel.
     *
     * @param fen the money in question: reported, or of it involved in what is held
     * @param balanceFen all that is held; null for the report
     * @param percent of the reported loss; null where there is none
     */
    public record Step(String name, long count, long fen, @Nullable Long balanceFen, @Nullable Long percent) {

        /** How much of its width a bar fills. */
        public int getWidth() {
            if ("reported".equals(name)) {
                return fen > 0 ? 100 : 0;
            }
            return percent == null ? 0 : (int) Math.min(100, percent);
        }
    }
}
