package zujie.outreach.dissuasion.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import zujie.casework.api.DaySpan;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.WarningLevel;
import zujie.outreach.dissuasion.source.WarningBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of dissuasions with the one in hand beside it; all its filters stand in the address. */
@Named("dissuasions")
@ViewScoped
public class DissuasionsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final List<String> FILTERS =
            List.of("state", "which", "level", "unit", "source", "mine", "from", "to", "at");

    @Inject
    DissuasionQueries queries;

    @Inject
    WarningBook warnings;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    private final Map<String, String> asked = new LinkedHashMap<>();
    private String id;
    private transient Slice<DissuasionRow> rows;
    private transient DissuasionView inHand;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        FILTERS.stream().filter(given::containsKey).forEach(name -> asked.put(name, given.get(name)));
        if (asked.isEmpty()) {
            asked.put("which", DissuasionFilter.Which.DUE.name());
        }
        id = given.get("id");
        getRows();
        getInHand();
    }

    public Slice<DissuasionRow> getRows() {
        if (rows == null) {
            rows = queries.list(filter(), Pager.of(asked.get("at")).cursor(), null);
        }
        return rows;
    }

    private DissuasionFilter filter() {
        DaySpan span = DaySpan.of(asked.get("from"), asked.get("to"));
        return new DissuasionFilter(
                DissuasionFilter.choice("state", DissuasionState.class, asked.get("state")),
                DissuasionFilter.choice("which", DissuasionFilter.Which.class, asked.get("which")),
                DissuasionFilter.choice("level", WarningLevel.class, asked.get("level")),
                given("unit"),
                "true".equals(asked.get("mine")) ? caller.actor().id() : null,
                given("source"),
                span.from(),
                span.to());
    }

    private String given(String name) {
        String value = asked.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** The one beside the list; null if none was chosen. */
    public DissuasionView getInHand() {
        if (inHand == null && id != null && !id.isBlank()) {
            try {
                inHand = queries.get(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                throw NotFound.of("outreach.dissuasion-not-found");
            }
        }
        return inHand;
    }

    public boolean isInHand(UUID row) {
        return row.toString().equals(id);
    }

    /** The same list with one in hand. */
    public String beside(UUID row) {
        return "?"
                + asked.entrySet().stream()
                        .map(filter -> filter.getKey() + "=" + filter.getValue())
                        .collect(Collectors.joining("&"))
                + "&id=" + row;
    }

    public Map<String, String> getAsked() {
        return asked;
    }

    /** Whether the caller takes warnings down by hand or from a sheet. */
    public boolean isTaker() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
    }

    public List<String> getStates() {
        return Arrays.stream(DissuasionState.values()).map(Enum::name).toList();
    }

    public List<String> getKinds() {
        return Arrays.stream(DissuasionFilter.Which.values()).map(Enum::name).toList();
    }

    public List<String> getLevels() {
        return Arrays.stream(WarningLevel.values()).map(Enum::name).toList();
    }

    public List<String> getSources() {
        return warnings.sources();
    }

    /** The units that the caller sees. */
    public List<Organisation> getUnits() {
        return organisations.active(OrgKind.POLICE).stream()
                .filter(unit -> caller.actor().covers(unit.path()))
                .toList();
    }
}
