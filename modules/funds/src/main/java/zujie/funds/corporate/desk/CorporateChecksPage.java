package zujie.funds.corporate.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import zujie.funds.corporate.CheckState;
import zujie.funds.corporate.ControlLevel;
import zujie.funds.corporate.CorporateRow;
import zujie.funds.corporate.ReadCorporateChecks;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** 对公账户核查清单. */
@Named("corporateChecks")
@ViewScoped
public class CorporateChecksPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadCorporateChecks checks;

    @Inject
    Caller caller;

    private CheckState state;
    private ControlLevel level;
    private String at;
    private transient Slice<CorporateRow> rows;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = chosen(CheckState.values(), given.get("state"));
        level = chosen(ControlLevel.values(), given.get("level"));
        at = given.get("at");
        getRows();
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name) {
        return Arrays.stream(values)
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public Slice<CorporateRow> getRows() {
        if (rows == null) {
            rows = checks.list(state, level, Pager.of(at).cursor(), null);
        }
        return rows;
    }

    public boolean isOpening() {
        return caller.actor().hasAny(Role.POLICE_OFFICER, Role.BANK_OPERATOR);
    }

    public List<String> getStates() {
        return Arrays.stream(CheckState.values()).map(Enum::name).toList();
    }

    public List<String> getLevels() {
        return Arrays.stream(ControlLevel.values()).map(Enum::name).toList();
    }

    public String getState() {
        return state == null ? null : state.name();
    }

    public String getLevel() {
        return level == null ? null : level.name();
    }

    public String getAt() {
        return at;
    }
}
