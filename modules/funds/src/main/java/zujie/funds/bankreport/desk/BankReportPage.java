package zujie.funds.bankreport.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.funds.bankreport.BankReportRow;
import zujie.funds.bankreport.HandleBankReport;
import zujie.funds.bankreport.LiftOwnStop;
import zujie.funds.bankreport.ReadBankReports;
import zujie.funds.history.Step;
import zujie.funds.order.Form;
import zujie.funds.order.Reach;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;
import zujie.web.record.RequestedRecord;
import zujie.web.record.TimelineEntry;
import zujie.web.reveal.Revealer;
import zujie.web.text.Language;

/** One report of a bank, and what police do with it. */
@Named("bankReport")
@ViewScoped
public class BankReportPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    ReadBankReports reports;

    @Inject
    HandleBankReport police;

    @Inject
    LiftOwnStop lift;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @Inject
    Outcome outcome;

    private UUID id;
    private final Form form = new Form();
    private transient ReadBankReports.View view;

    @PostConstruct
    void open() {
        id = RequestedRecord.id("funds.bankreport-not-found");
        getView();
    }

    public ReadBankReports.View getView() {
        if (view == null) {
            view = reports.get(id);
        }
        return view;
    }

    /** Whether the reader may do it now; the use case has the last word. */
    public boolean can(String what) {
        BankReportRow r = getView().report();
        boolean officer = caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
        boolean open = r.state().equals("RECEIVED");
        boolean asks = r.kind().equals("CASE");
        return switch (what) {
            case "accept", "reject" -> officer && open && asks;
            case "note" -> officer && open && !asks;
            case "lift" -> r.toLift() && caller.actor().has(Role.BANK_OPERATOR);
            case "order" -> officer && r.reportId() != null;
            default -> officer || caller.actor().has(Role.POLICE_APPROVER);
        };
    }

    /** 受理, then on to the stop. */
    public String accept() {
        return outcome.call(() -> police.accept(id, form.text("fraudType"), form.text("note")))
                .map(made -> {
                    outcome.done("funds.bankreport.accepted", made.reportNo());
                    return "/console/funds/new-stop.xhtml?faces-redirect=true&report=" + made.reportId();
                })
                .orElse(null);
    }

    public String reject() {
        return act("funds.bankreport.answered", () -> police.reject(id, form.text("reason")));
    }

    public String note() {
        return act("funds.bankreport.answered", () -> police.note(id, form.text("reason")));
    }

    /** The bank has lifted its own stop. */
    public String lifted() {
        return act("funds.bankreport.lifted", () -> lift.handle(id, form.time("liftedAt"), form.text("remark")));
    }

    private String act(String said, Action action) {
        return outcome.onRecord("/console/funds/bank-report.xhtml", id, said, action);
    }

    /** Victim or holder with phone and numbers, and the accounts of the transfers. */
    @Override
    public String reveal(String what, String why) {
        BankReportRow r = reports.reveal(id, why);
        if (what.equals("person")) {
            return String.join(" ", r.personName(), r.personPhone(), r.credentialNo(), r.accountNo());
        }
        BankReportRow.Transfer t = r.transfers().get(Integer.parseInt(what.substring(2)));
        return t.payerAccount() + " → " + t.payeeAccount() + " " + t.payeeName();
    }

    public List<TimelineEntry> getTimeline() {
        return Step.timeline(getView().steps(), "funds.bankreport-step.", language.getLocale());
    }

    /** What is shown, with its code. */
    public Map<String, String> getTypes() {
        Map<String, String> shown = new LinkedHashMap<>();
        reports.types().forEach((code, name) -> shown.put(code + " " + name, code));
        return shown;
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    public boolean isWritable() {
        return BankReportParts.mayAttach(caller.actor());
    }

    public RecordRef getRef() {
        return new RecordRef("bank-report", id.toString());
    }

    public Form getForm() {
        return form;
    }
}
