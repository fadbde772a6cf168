package zujie.casework.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import zujie.casework.api.DaySpan;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of leads, with the lead in hand beside it. All that narrows it stands in the address, here in {@code at}. */
@Named
@ViewScoped
public class LeadsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    LeadQueries queries;

    @Inject
    Caller caller;

    /** What the address holds: state, source, from, to, receivedFrom, receivedTo, unit, below, have, group, at, id. */
    private final Map<String, String> by = new HashMap<>();

    private transient Slice<LeadRow> rows;
    private transient LeadDetail inHand;

    /** Reads the list before the page is drawn, so that a wrong filter or a foreign record answers as a whole page. */
    public void load() {
        rows = queries.list(
                new LeadFilter(
                        by.get("state"),
                        by.get("source"),
                        DaySpan.of(by.get("from"), by.get("to")),
                        DaySpan.of(by.get("receivedFrom"), by.get("receivedTo")),
                        by.get("unit"),
                        "true".equals(by.get("below")),
                        by.get("have"),
                        blank("group") ? null : id(by.get("group"))),
                Pager.of(by.get("at")).cursor(),
                null);
        inHand = blank("id") ? null : queries.get(id(by.get("id")));
    }

    private boolean blank(String name) {
        String value = by.get(name);
        return value == null || value.isBlank();
    }

    public Slice<LeadRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** The lead beside the list; null if none was chosen. */
    public LeadDetail getInHand() {
        return inHand;
    }

    public boolean isInHand(UUID row) {
        return inHand != null && inHand.row().id().equals(row);
    }

    public boolean isNarrowed() {
        return by.keySet().stream().anyMatch(name -> !"at".equals(name) && !"id".equals(name) && !blank(name));
    }

    /** Whether the list holds leads that wait for their next step together, and the reader may take it. */
    public boolean isGrouped() {
        return !blank("group")
                && rows != null
                && !rows.rows().isEmpty()
                && caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
    }

    public Map<String, String> getBy() {
        return by;
    }

    /** The id in an address. @throws NotFound if it is none: there is no such record then */
    static UUID id(String text) {
        return RecordId.of(text, "casework.lead-not-found");
    }
}
