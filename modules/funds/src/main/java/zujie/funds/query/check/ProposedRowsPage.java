package zujie.funds.query.check;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.TransactionEntry;
import zujie.kernel.rule.RecordId;
import zujie.web.paging.Pager;

/** On the checker's page: the rows that would be answered to a query. */
@Named("proposedRows")
@ViewScoped
public class ProposedRowsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CheckAnswers check;

    private UUID id;
    private String at;
    private int page;
    private transient boolean read;
    private transient AnswerPages.Summary summary;
    private transient AnswerPages.Page rows;

    @PostConstruct
    void open() {
        var given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = RecordId.of(given.get("id"), "funds.proposal-not-found");
        at = given.get("at");
        String cursor = Pager.of(at).cursor();
        page = cursor == null || !cursor.matches("[0-9]{1,4}") ? 1 : Integer.parseInt(cursor);
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        String first = check.page(id, 0);
        summary = first == null ? null : AnswerPages.summary(first);
        String wanted = first == null ? null : check.page(id, page);
        rows = wanted == null ? new AnswerPages.Page(List.of(), List.of()) : AnswerPages.page(wanted);
    }

    /** Null for an answer without rows. */
    public AnswerPages.Summary getSummary() {
        read();
        return summary;
    }

    public List<TransactionEntry> getTransactions() {
        read();
        return rows.transactions();
    }

    public List<AccountEntry> getAccounts() {
        read();
        return rows.accounts();
    }

    public String getAt() {
        return at;
    }

    /** Cursor of the next page; null on the last. */
    public String getNext() {
        read();
        return summary == null || page >= summary.pages() ? null : String.valueOf(page + 1);
    }
}
