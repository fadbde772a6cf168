package zujie.funds.workmode.query;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import zujie.funds.order.Form;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.AnswerReport;
import zujie.funds.workmode.Institutions;
import zujie.funds.workmode.WorkMode;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RequestedRecord;

/** On the page of a query at an institution that does not work directly: how it got there, and what came back. */
@Named("queryHandover")
@ViewScoped
public class QueryHandoverPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String PAGE = "/console/funds/lookup.xhtml";

    @Inject
    HandOverQueries handOver;

    @Inject
    Institutions institutions;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private UUID query;
    private transient List<HandOverQueries.Row> rows;
    private transient Part file;
    private transient AnswerReport report;

    @PostConstruct
    void open() {
        query = RequestedRecord.id("funds.query-not-found");
    }

    /** Whether the institution is reached by hand, and the reader is one of those who do it. */
    public boolean isShown(String bankCode) {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)
                && institutions.of(bankCode).mode() != WorkMode.DIRECT;
    }

    public List<HandOverQueries.Row> getRows() {
        if (rows == null) {
            rows = handOver.list(query);
        }
        return rows;
    }

    public String hand() {
        return act(() -> handOver.handle(
                new HandOverQueries.Command(query, form.text("number"), form.time("handedAt"), form.text("remark"))));
    }

    /** The sheet that came back; with a reason it corrects. Refused lines are shown. */
    public String load() {
        if (file == null) {
            outcome.refuse("file", "funds.lookup.no-file");
            return null;
        }
        return shown(() -> {
            try (InputStream content = file.getInputStream()) {
                return handOver.load(query, content, true, form.text("correction"));
            }
        });
    }

    /** An account typed in, or a code that says why there is nothing. */
    public String submit() {
        boolean account = "0000".equals(form.text("resultCode"))
                && !form.text("holderName").isEmpty();
        List<AccountEntry> accounts = account ? List.of(AccountEntry.of(form)) : List.of();
        return shown(() -> handOver.result(new AnswerQuery.Command(
                query, form.text("resultCode"), form.text("answer"), List.of(), accounts, !form.flag("more"))));
    }

    public String ended() {
        return act(() -> handOver.ended(query));
    }

    private String shown(Callable<AnswerReport> sending) {
        report = outcome.call(sending).orElse(null);
        if (report == null || !report.rejected().isEmpty()) {
            return null;
        }
        outcome.done("funds.lookup.taken", report.taken(), report.known(), report.corrected());
        return PAGE + "?faces-redirect=true&id=" + query;
    }

    private String act(Action action) {
        return outcome.onRecord(PAGE, query, "funds.handover.kept", action);
    }

    /** What became of the last sheet, if lines were refused; else null. */
    public AnswerReport getReport() {
        return report;
    }

    public Form getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
