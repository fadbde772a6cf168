package zujie.casework.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.casework.api.DaySpan;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of reports, with the report in hand beside it. All that narrows it stands in the address. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReportQueries queries;

    @Inject
    ReportChoices choices;

    private String state;
    private String type;
    private String from;
    private String to;
    private boolean awaiting;
    private boolean unique;
    private String at;
    private String id;

    private transient Slice<ReportRow> rows;
    private transient ReportDetail inHand;

    /** Reads the list before the page is drawn, so that a wrong filter or a foreign record answers as a whole page. */
    public void load() {
        DaySpan span = DaySpan.of(from, to);
        ReportFilter filter =
                new ReportFilter(state, type, span.from(), span.to(), null, awaiting ? Boolean.TRUE : null, unique);
        rows = queries.list(filter, Pager.of(at).cursor(), null);
        inHand = id == null || id.isBlank() ? null : queries.get(choices.id(id));
    }

    public Slice<ReportRow> getRows() {
        return rows;
    }

    /** The report beside the list; null if none was chosen. */
    public ReportDetail getInHand() {
        return inHand;
    }

    public boolean isInHand(UUID row) {
        return inHand != null && inHand.row().id().equals(row);
    }

    public boolean isNarrowed() {
        return state != null || type != null || from != null || to != null || awaiting || unique;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isAwaiting() {
        return awaiting;
    }

    public void setAwaiting(boolean awaiting) {
        this.awaiting = awaiting;
    }

    public boolean isUnique() {
        return unique;
    }

    public void setUnique(boolean unique) {
        this.unique = unique;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
