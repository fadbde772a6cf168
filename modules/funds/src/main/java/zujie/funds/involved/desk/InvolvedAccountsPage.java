package zujie.funds.involved.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import zujie.funds.involved.InvolvedRow;
import zujie.funds.involved.InvolvedState;
import zujie.funds.involved.ReadInvolved;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** 涉案账户名单. */
@Named("involvedAccounts")
@ViewScoped
public class InvolvedAccountsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadInvolved involved;

    private InvolvedState state;
    private String at;
    private transient Slice<InvolvedRow> rows;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = Arrays.stream(InvolvedState.values())
                .filter(s -> s.name().equals(given.get("state")))
                .findFirst()
                .orElse(null);
        at = given.get("at");
        getRows();
    }

    public Slice<InvolvedRow> getRows() {
        if (rows == null) {
            rows = involved.list(state, Pager.of(at).cursor(), null);
        }
        return rows;
    }

    public List<String> getStates() {
        return Arrays.stream(InvolvedState.values()).map(Enum::name).toList();
    }

    public String getState() {
        return state == null ? null : state.name();
    }

    public String getAt() {
        return at;
    }
}
