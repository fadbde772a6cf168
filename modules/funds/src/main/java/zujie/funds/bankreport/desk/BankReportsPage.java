package zujie.funds.bankreport.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import zujie.funds.bankreport.BankReportKind;
import zujie.funds.bankreport.BankReportRow;
import zujie.funds.bankreport.BankReportState;
import zujie.funds.bankreport.ReadBankReports;
import zujie.funds.order.Reach;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of what banks report. */
@Named("bankReports")
@ViewScoped
public class BankReportsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadBankReports reports;

    @Inject
    Caller caller;

    private BankReportState state;
    private BankReportKind kind;
    private String at;
    private transient Slice<BankReportRow> rows;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = named(BankReportState.values(), given.get("state"));
        kind = named(BankReportKind.values(), given.get("kind"));
        at = given.get("at");
        getRows();
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public Slice<BankReportRow> getRows() {
        if (rows == null) {
            rows = reports.list(state, kind, Pager.of(at).cursor(), null);
        }
        return rows;
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    public boolean isReporting() {
        return caller.actor().has(Role.BANK_OPERATOR);
    }

    public List<String> getStates() {
        return Arrays.stream(BankReportState.values()).map(Enum::name).toList();
    }

    public List<String> getKinds() {
        return Arrays.stream(BankReportKind.values()).map(Enum::name).toList();
    }

    public String getState() {
        return state == null ? null : state.name();
    }

    public String getKind() {
        return kind == null ? null : kind.name();
    }

    public String getAt() {
        return at;
    }
}
