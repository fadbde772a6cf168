package zujie.funds.query.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.funds.account.ResultCode;
import zujie.funds.account.ResultCodes;
import zujie.funds.order.Form;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.AnswerReport;
import zujie.funds.query.answer.TransactionEntry;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.text.Language;

/** What can be done with a query: decided, withdrawn, ended by police; answered and corrected by the bank. */
@Named("lookupActs")
@ViewScoped
public class LookupActsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    LookupPage page;

    @Inject
    OrderQuery order;

    @Inject
    AnswerQuery answer;

    @Inject
    ResultCodes codes;

    @Inject
    Language language;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private transient Part file;
    private transient AnswerReport report;

    public String agree() {
        return act("funds.lookup.agreed", () -> order.decide(id(), true, ""));
    }

    public String decline() {
        return act("funds.lookup.declined", () -> order.decide(id(), false, form.text("reason")));
    }

    public String withdraw() {
        return act("funds.lookup.withdrawn", () -> order.withdraw(id(), form.text("reason")));
    }

    public String end() {
        return act("funds.lookup.end-done", () -> order.end(id(), form.text("reason")));
    }

    public String ended() {
        return act("funds.lookup.ended", () -> answer.ended(id()));
    }

    /** The sheet, as an answer or, with a reason, as a correction; refused lines are shown. */
    public String load() {
        if (file == null) {
            outcome.refuse("file", "funds.lookup.no-file");
            return null;
        }
        return shown(() -> {
            try (InputStream content = file.getInputStream()) {
                return answer.load(id(), content, true, form.text("correction"));
            }
        });
    }

    /** One row typed in, an account without money movements, or a code that says why there is nothing. */
    public String submit() {
        return shown(() -> {
            boolean ok = "0000".equals(form.text("resultCode"));
            List<TransactionEntry> none = new ArrayList<>();
            List<AccountEntry> accounts = new ArrayList<>();
            if (ok && !form.text("holderName").isEmpty()) {
                accounts.add(AccountEntry.of(form));
            }
            return answer.handle(new AnswerQuery.Command(
                    id(), form.text("resultCode"), form.text("remark"), none, accounts, !form.flag("more")));
        });
    }

    private String shown(java.util.concurrent.Callable<AnswerReport> sending) {
        report = outcome.call(sending).orElse(null);
        if (report == null || !report.rejected().isEmpty()) {
            return null;
        }
        outcome.done("funds.lookup.taken", report.taken(), report.known(), report.corrected());
        return "/console/funds/lookup.xhtml?faces-redirect=true&id=" + id();
    }

    private String act(String said, Action action) {
        return outcome.onRecord("/console/funds/lookup.xhtml", id(), said, action);
    }

    /** What became of the last sheet, if lines were refused; else null. */
    public AnswerReport getReport() {
        return report;
    }

    /** 0000 and the codes that say why there is nothing. */
    public List<ResultCode> getCodes() {
        return codes.all().stream()
                .filter(c -> "0000".equals(c.code()) || !c.isExecuted())
                .toList();
    }

    public String codeName(ResultCode code) {
        return code.code() + " "
                + (code.isExecuted() ? language.text("funds.lookup.ok") : code.name(language.getLocale()));
    }

    private UUID id() {
        return page.getView().query().id();
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
