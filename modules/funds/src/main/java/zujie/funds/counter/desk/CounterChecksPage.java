package zujie.funds.counter.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import zujie.funds.counter.CheckRow;
import zujie.funds.counter.CheckState;
import zujie.funds.counter.ReadChecks;
import zujie.funds.order.Reach;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of checklists; for a bank also those whose signed notice is missing. */
@Named("counterChecks")
@ViewScoped
public class CounterChecksPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadChecks checks;

    @Inject
    Caller caller;

    private CheckState state;
    private boolean missing;
    private String at;
    private transient Slice<CheckRow> rows;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = Arrays.stream(CheckState.values())
                .filter(s -> s.name().equals(given.get("state")))
                .findFirst()
                .orElse(null);
        missing = Boolean.parseBoolean(given.get("missing"));
        at = given.get("at");
        getRows();
    }

    public Slice<CheckRow> getRows() {
        if (rows == null) {
            rows = checks.list(state, missing, Pager.of(at).cursor(), null);
        }
        return rows;
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    public boolean isTeller() {
        return caller.actor().has(Role.BANK_OPERATOR);
    }

    public List<String> getStates() {
        return Arrays.stream(CheckState.values()).map(Enum::name).toList();
    }

    public String getState() {
        return state == null ? null : state.name();
    }

    public boolean isMissing() {
        return missing;
    }

    public String getAt() {
        return at;
    }
}
