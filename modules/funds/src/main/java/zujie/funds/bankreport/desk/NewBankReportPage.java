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
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.funds.account.FeatureCode;
import zujie.funds.bankreport.BankReportKind;
import zujie.funds.bankreport.BankReportRow;
import zujie.funds.bankreport.ReadBankReports;
import zujie.funds.bankreport.SendBankReport;
import zujie.funds.bankreport.counter.DraftFromCheck;
import zujie.funds.order.Form;
import zujie.funds.order.Typed;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Outcome;

/** 银行上报: a victim at the counter with the transfer, an opening, an account, an event. */
@Named("newBankReport")
@ViewScoped
public class NewBankReportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SendBankReport send;

    @Inject
    ReadBankReports reports;

    @Inject
    DraftFromCheck draft;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private UUID check;

    @PostConstruct
    void open() {
        if (!caller.actor().has(Role.BANK_OPERATOR)) {
            throw Denied.of("platform.not-permitted");
        }
        form.set("kind", BankReportKind.CASE.name());
        form.set("applicationType", "01");
        form.set("credentialType", "01");
        form.set("transferredAt", Typed.shown(clock.now()));
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        check = RecordId.ofOptional(given.get("check"), "funds.check-not-found");
        if (check != null) {
            DraftForm.fill(form, draft.handle(check, DraftForm.kind(given.get("kind"))));
        }
    }

    /** Whether it comes of a checklist of the counter. */
    public boolean isFromCheck() {
        return check != null;
    }

    /** Sends it and goes to it. */
    public String submit() {
        return outcome.call(this::sent).orElse(null);
    }

    private String sent() {
        BankReportKind kind = Form.constant(BankReportKind.class, "kind", form.text("kind"));
        boolean transfer =
                kind == BankReportKind.CASE && !form.text("payeeAccount").isEmpty();
        BankReportRow made;
        try {
            made = send.handle(new SendBankReport.Command(
                    kind,
                    null,
                    form.text("applicationType"),
                    form.text("originalId"),
                    form.text("unitCode"),
                    form.text("featureCode"),
                    form.text("branch"),
                    form.text("reporterPhone"),
                    form.text("personName"),
                    form.text("personPhone"),
                    form.text("credentialType"),
                    form.text("credentialNo"),
                    form.text("accountNo"),
                    form.text("description"),
                    form.time("ceasedAt"),
                    transfer
                            ? List.of(new SendBankReport.Transfer(
                                    form.text("payerBank"),
                                    form.text("payerAccount"),
                                    form.text("payeeBank"),
                                    form.text("payeeAccount"),
                                    form.text("payeeName"),
                                    form.fen("amountFen"),
                                    form.time("transferredAt"),
                                    form.text("channel"),
                                    form.flag("ceased")))
                            : List.of(),
                    check));
        } catch (InvalidValue e) {
            // There is one transfer here, so its inputs are named without a place.
            String field = e.field().orElse("");
            throw field.startsWith("transfers[0].") ? e.at(field.substring("transfers[0].".length())) : e;
        }
        outcome.done("funds.bankreport.sent");
        return "/console/funds/bank-report.xhtml?faces-redirect=true&id=" + made.id();
    }

    public List<String> getKinds() {
        return Arrays.stream(BankReportKind.values()).map(Enum::name).toList();
    }

    public List<String> getFeatures() {
        return FeatureCode.all();
    }

    public List<Organisation> getUnits() {
        return reports.organisations(OrgKind.POLICE);
    }

    public List<Organisation> getBanks() {
        return reports.organisations(OrgKind.BANK);
    }

    public Form getForm() {
        return form;
    }
}
