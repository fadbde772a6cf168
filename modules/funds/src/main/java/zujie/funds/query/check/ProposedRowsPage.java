package zujie.funds.query.check;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.web.paging.Pager;

/** On the checker's page: the rows that would be answered to a query, and what they would change. */
@Named("proposedRows")
@ViewScoped
public class ProposedRowsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadProposedRows read;

    private UUID id;
    private String at;
    private transient ProposedRows rows;

    @PostConstruct
    void open() {
        var given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = RecordId.of(given.get("id"), "funds.proposal-not-found");
        at = given.get("at");
    }

    /** This page of them; without pieces if the answer has no rows. */
    public ProposedRows getRows() {
        if (rows == null) {
            try {
                rows = read.handle(id, Pager.of(at).cursor());
            } catch (InvalidValue e) {
                // An address typed by hand: the list begins anew.
                at = null;
                rows = read.handle(id, null);
            }
        }
        return rows;
    }

    public String getAt() {
        return at;
    }
}
