package zujie.casework.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.DaySpan;
import zujie.platform.access.Caller;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of cases, with the case in hand beside it. All that narrows it stands in the address. */
@Named
@ViewScoped
public class CasesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CaseQueries queries;

    @Inject
    Caller caller;

    private String state;
    private String kind;
    private String from;
    private String to;
    private boolean mine;
    private String at;
    private String id;

    private transient Slice<CaseRow> rows;
    private transient CaseDetail inHand;

    /** Reads the list before the page is drawn, so that a wrong filter or a foreign record answers as a whole page. */
    public void load() {
        DaySpan span = DaySpan.of(from, to);
        UUID lead = mine ? caller.actor().requireId() : null;
        rows = queries.list(
                new CaseFilter(state, kind, span.from(), span.to(), lead),
                Pager.of(at).cursor(),
                null);
        inHand = id == null || id.isBlank() ? null : queries.get(CasePage.id(id));
    }

    public Slice<CaseRow> getRows() {
        return rows;
    }

    /** The case beside the list; null if none was chosen. */
    public CaseDetail getInHand() {
        return inHand;
    }

    public boolean isInHand(UUID row) {
        return inHand != null && inHand.row().id().equals(row);
    }

    public boolean isNarrowed() {
        return state != null || kind != null || from != null || to != null || mine;
    }

    public List<String> getStates() {
        return Arrays.stream(CaseState.values()).map(Enum::name).toList();
    }

    public List<String> getKinds() {
        return Arrays.stream(CaseKind.values()).map(Enum::name).toList();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
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
