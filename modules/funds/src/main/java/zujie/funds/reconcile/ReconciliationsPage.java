package zujie.funds.reconcile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.rule.RecordId;
import zujie.platform.clock.BusinessClock;

/** The comparisons of the last days, with the differences of the one in hand beside them. */
@Named("reconciliations")
@RequestScoped
public class ReconciliationsPage {

    @Inject
    Reconcile reconcile;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    private String id;
    private List<ReconciliationRow> rows;
    private ReconciliationRow inHand;

    @PostConstruct
    void open() {
        id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        rows = reconcile.list();
        UUID chosen = RecordId.ofOptional(id, "funds.reconciliation-not-found");
        inHand = chosen == null ? null : reconcile.get(chosen);
    }

    public List<ReconciliationRow> getRows() {
        return rows;
    }

    public ReconciliationRow getInHand() {
        return inHand;
    }

    public boolean isInHand(UUID row) {
        return row.toString().equals(id);
    }

    public String bankName(String code) {
        return organisations.find(code).map(Organisation::shortName).orElse(code);
    }

    /** The day whose file is offered: yesterday, which is over. */
    public String getDay() {
        return clock.today().minusDays(1).toString();
    }
}
