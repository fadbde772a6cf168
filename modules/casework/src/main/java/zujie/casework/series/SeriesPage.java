package zujie.casework.series;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;

/** The list of series, and one of them. */
@Named("seriesPage")
@ViewScoped
public class SeriesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SeriesQueries queries;

    @Inject
    KeepSeries keep;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String id;
    private String at;
    private transient Slice<SeriesRow> rows;
    private transient SeriesDetail view;

    /** Reads the series, or the list, before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        if (id == null || id.isBlank()) {
            rows = queries.list(Pager.of(at).cursor(), null);
        } else {
            view = queries.get(id(id));
        }
    }

    public String remove() {
        if (!outcome.run(() -> keep.remove(id(id), id(form.get("case")), form.get("reason")))) {
            return null;
        }
        outcome.done("casework.series.removed");
        return "/console/casework/series.xhtml?faces-redirect=true&id=" + id;
    }

    public Slice<SeriesRow> getRows() {
        return rows;
    }

    /** The series in hand; null on the list. */
    public SeriesDetail getView() {
        if (view == null && rows == null) {
            load();
        }
        return view;
    }

    public boolean isOfficer() {
        return caller.actor().has(Role.POLICE_OFFICER);
    }

    private static UUID id(String text) {
        return RecordId.of(text, "casework.series-not-found");
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
