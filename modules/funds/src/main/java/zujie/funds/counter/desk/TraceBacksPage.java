package zujie.funds.counter.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.casework.api.Reports;
import zujie.casework.api.TransferView;
import zujie.funds.counter.trace.TraceBackRow;
import zujie.funds.counter.trace.TraceBacks;
import zujie.funds.order.Form;
import zujie.funds.order.Reach;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;

/** 倒查: opened on a transfer of a report, answered by the bank, closed by police. */
@Named("traceBacks")
@ViewScoped
public class TraceBacksPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    TraceBacks traces;

    @Inject
    Reports reports;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private UUID report;
    private final Form form = new Form();
    private String at;
    private transient Slice<TraceBackRow> rows;
    private transient List<TraceBackRow> due;

    /** A transfer to choose, its account masked. */
    public record Choice(UUID id, String label) {}

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        report = RecordId.ofOptional(given.get("report"), "funds.trace-not-found");
        at = given.get("at");
    }

    public Slice<TraceBackRow> getRows() {
        if (rows == null) {
            rows = traces.list(null, Pager.of(at).cursor(), null);
        }
        return rows;
    }

    /** Those that wait for the reader: for a bank's answer, or for police to close them. */
    public List<TraceBackRow> getDue() {
        if (due == null) {
            String state = Reach.isBank(caller.actor()) ? "OPEN" : "ANSWERED";
            due = traces.list(state, null, 200).rows();
        }
        return due;
    }

    public String getAt() {
        return at;
    }

    public List<Choice> getTransfers() {
        return reports.require(report).transfers().stream()
                .map(t -> new Choice(t.id(), label(t)))
                .toList();
    }

    private static String label(TransferView t) {
        return t.payerBankCode() + " → " + new BankAccountNo(t.payeeAccount()).masked();
    }

    public boolean isOpening() {
        return report != null && caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
    }

    public boolean isAnswering() {
        return caller.actor().has(Role.BANK_CHECKER) && !getDue().isEmpty();
    }

    public boolean isClosing() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER) && !getDue().isEmpty();
    }

    public String begin() {
        return act("funds.trace.opened", () -> traces.open(report, form.id("transferId")));
    }

    public String answer() {
        return act(
                "funds.trace.answered",
                () -> traces.answer(form.id("trace"), form.text("responsible"), form.text("reason")));
    }

    public String close() {
        return act("funds.trace.closed", () -> traces.close(form.id("trace"), form.text("reason")));
    }

    private String act(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/funds/trace-backs.xhtml?faces-redirect=true";
    }

    public Form getForm() {
        return form;
    }
}
