package zujie.funds.stoppay;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.casework.api.DaySpan;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of stops, with the one in hand beside it: for police what they ordered, for a bank what it has to do. */
@Named("stops")
@ViewScoped
public class StopsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    StopQueries queries;

    @Inject
    AcknowledgeStop acknowledge;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    private String state;
    private String review;
    private boolean today;
    private String executedFrom;
    private String executedTo;
    private String at;
    private String id;
    private transient Slice<StopRow> rows;
    private transient StopView inHand;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = given.get("state");
        review = given.get("review");
        today = "true".equals(given.get("today"));
        executedFrom = given.get("executedFrom");
        executedTo = given.get("executedTo");
        at = given.get("at");
        id = given.get("id");
        if (state == null && isBank()) {
            state = StopState.ISSUED.name();
        }
        getRows();
        getInHand();
    }

    public Slice<StopRow> getRows() {
        if (rows == null) {
            DaySpan executed = DaySpan.of(today ? clock.today().toString() : executedFrom, executedTo);
            rows = queries.list(
                    StopFilter.of(state, review, null, executed.from(), executed.to()),
                    Pager.of(at).cursor(),
                    null);
        }
        return rows;
    }

    /** The stop beside the list; null if none was chosen. */
    public StopView getInHand() {
        if (inHand == null && id != null && !id.isBlank()) {
            inHand = acknowledge.handle(RecordId.of(id, "funds.stop-not-found"));
        }
        return inHand;
    }

    public boolean isInHand(UUID row) {
        return row.toString().equals(id);
    }

    /** The same list with a stop in hand. */
    public String beside(UUID row) {
        return "?state=" + (state == null ? "" : state) + "&review=" + (review == null ? "" : review)
                + (today ? "&today=true" : "")
                + (executedFrom == null ? "" : "&executedFrom=" + executedFrom)
                + (executedTo == null ? "" : "&executedTo=" + executedTo) + (at == null ? "" : "&at=" + at) + "&id="
                + row;
    }

    public boolean isBank() {
        return StopBook.isBank(caller.actor());
    }

    public List<String> getStates() {
        return Arrays.stream(StopState.values())
                .filter(each -> each != StopState.DRAFT)
                .map(Enum::name)
                .toList();
    }

    public List<String> getReviews() {
        return Arrays.stream(StopReview.values()).map(Enum::name).toList();
    }

    public String getState() {
        return state;
    }

    public String getReview() {
        return review;
    }

    public String getExecutedFrom() {
        return executedFrom;
    }

    public String getExecutedTo() {
        return executedTo;
    }

    public String getAt() {
        return at;
    }
}
