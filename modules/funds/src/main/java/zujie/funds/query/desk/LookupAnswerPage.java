package zujie.funds.query.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import zujie.funds.account.ResultCode;
import zujie.funds.account.ResultCodes;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.order.Form;
import zujie.funds.query.QueryBook;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.AnswerReport;
import zujie.funds.query.check.ProposeAnswer;
import zujie.web.message.Outcome;
import zujie.web.text.Language;

/** The bank's part of a query's page: a sheet, or a form; through its checker if it wants. */
@Named("lookupAnswer")
@ViewScoped
public class LookupAnswerPage implements Serializable {

    private static final long serialVersionUID = 1;
    static final String PAGE = "/console/funds/lookup.xhtml";

    @Inject
    LookupPage page;

    @Inject
    AnswerQuery answer;

    @Inject
    ProposeAnswer propose;

    @Inject
    CheckAnswers check;

    @Inject
    FourEyes fourEyes;

    @Inject
    ResultCodes codes;

    @Inject
    Language language;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private transient Part file;
    private transient AnswerReport report;

    /** The sheet, as an answer or, with a reason, as a correction; refused lines are shown. */
    public String load() {
        if (file == null) {
            outcome.refuse("file", "funds.lookup.no-file");
            return null;
        }
        return shown(() -> {
            try (InputStream content = file.getInputStream()) {
                return isChecked()
                        ? propose.load(id(), content, form.text("correction")).report()
                        : answer.load(id(), content, true, form.text("correction"));
            }
        });
    }

    /** One row typed in, an account without money movements, or a code that says why there is nothing. */
    public String submit() {
        return shown(() -> isChecked() ? propose.handle(command()).report() : answer.handle(command()));
    }

    private AnswerQuery.Command command() {
        String code = form.text("resultCode");
        boolean account = "0000".equals(code) && !form.text("holderName").isEmpty();
        List<AccountEntry> accounts = account ? List.of(AccountEntry.of(form)) : List.of();
        return new AnswerQuery.Command(id(), code, form.text("remark"), List.of(), accounts, !form.flag("more"));
    }

    private String shown(Callable<AnswerReport> sending) {
        report = outcome.call(sending).orElse(null);
        if (report == null || !report.rejected().isEmpty()) {
            return null;
        }
        String said = isChecked() ? "funds.check.proposed" : "funds.lookup.taken";
        outcome.done(said, report.taken(), report.known(), report.corrected());
        return PAGE + "?faces-redirect=true&id=" + id();
    }

    public String ended() {
        return isChecked()
                ? outcome.onRecord(
                        PAGE,
                        id(),
                        "funds.check.proposed",
                        () -> check.propose(
                                QueryBook.TYPE, ProposalAct.LIFTING, id(), AnswerWords.done(true, null, "")))
                : outcome.onRecord(PAGE, id(), "funds.lookup.ended", () -> answer.ended(id()));
    }

    /** Whether what is said here waits for a second person. */
    public boolean isChecked() {
        return fourEyes.isOn(page.getView().query().bankCode());
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
