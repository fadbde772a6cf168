package zujie.funds.query.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import zujie.funds.query.PrintQuery;
import zujie.funds.query.QueryRow;
import zujie.kernel.rule.RecordId;

/** The paper of a query (协助查询财产通知书) as it is printed. */
@Named("lookupPrint")
@RequestScoped
public class LookupPrintPage {

    @Inject
    PrintQuery print;

    private QueryRow query;

    @PostConstruct
    void open() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        query = print.handle(RecordId.of(given, "funds.query-not-found"));
    }

    public QueryRow getQuery() {
        return query;
    }
}
