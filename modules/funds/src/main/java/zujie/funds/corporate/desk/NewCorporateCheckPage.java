package zujie.funds.corporate.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.funds.corporate.OpenCorporateCheck;
import zujie.funds.corporate.ReadCorporateChecks;
import zujie.funds.order.Form;
import zujie.funds.order.Reach;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.web.message.Outcome;

/** 发起对公账户核查, by police (with or without a case) or by the bank that keeps the account. */
@Named("newCorporateCheck")
@ViewScoped
public class NewCorporateCheckPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    OpenCorporateCheck check;

    @Inject
    ReadCorporateChecks checks;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private UUID caseId;
    private final Form form = new Form();
    private List<Organisation> choice;

    @PostConstruct
    void open() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("case");
        caseId = given == null || given.isBlank() ? null : RecordId.of(given, "funds.corporate-not-found");
        choice = isBank() ? checks.units() : checks.banks();
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    /** Whom the list is shared with: the police unit for a bank, the bank for police. */
    public List<Organisation> getChoice() {
        return choice;
    }

    public String submit() {
        return outcome.call(() -> {
                    UUID id = check.handle(new OpenCorporateCheck.Command(
                                    form.text("bankCode"),
                                    form.text("unitCode"),
                                    caseId,
                                    form.text("accountNo"),
                                    form.text("holderName"),
                                    form.text("creditCode"),
                                    form.text("reason")))
                            .id();
                    outcome.done("funds.corporate.opened");
                    return "/console/funds/corporate-check.xhtml?faces-redirect=true&id=" + id;
                })
                .orElse(null);
    }

    public Form getForm() {
        return form;
    }
}
