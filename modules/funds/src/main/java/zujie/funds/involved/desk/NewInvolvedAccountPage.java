package zujie.funds.involved.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.CaseView;
import zujie.directory.api.Organisation;
import zujie.funds.involved.FindInvolved;
import zujie.funds.involved.ReadInvolved;
import zujie.funds.order.Form;
import zujie.kernel.rule.RecordId;
import zujie.platform.text.Texts;
import zujie.web.message.Outcome;

/** 呈请列入涉案账户名单, from a case. */
@Named("newInvolvedAccount")
@ViewScoped
public class NewInvolvedAccountPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    FindInvolved find;

    @Inject
    ReadInvolved involved;

    @Inject
    Outcome outcome;

    private UUID caseId;
    private final Form form = new Form();
    private transient CaseView file;

    @PostConstruct
    void open() {
        caseId = RecordId.of(
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("case"),
                "funds.involved-not-found");
        getFile();
        // What the holder is told is written in Chinese, whatever language the officer reads.
        form.set("legalArticle", Texts.get(Texts.CHINESE, "funds.new-involved.article"));
        form.set("appealChannel", Texts.get(Texts.CHINESE, "funds.new-involved.channel"));
        form.set("requiredPapers", Texts.get(Texts.CHINESE, "funds.new-involved.papers"));
    }

    public CaseView getFile() {
        if (file == null) {
            file = involved.file(caseId);
        }
        return file;
    }

    public String submit() {
        return outcome.call(() -> {
                    UUID id = find.handle(new FindInvolved.Command(
                                    caseId,
                                    form.text("bankCode"),
                                    form.text("accountNo"),
                                    form.text("holderName"),
                                    form.text("credentialNo"),
                                    form.text("reason"),
                                    form.text("legalArticle"),
                                    form.text("appealChannel"),
                                    form.text("requiredPapers")))
                            .id();
                    outcome.done("funds.new-involved.submitted");
                    return "/console/funds/involved-account.xhtml?faces-redirect=true&id=" + id;
                })
                .orElse(null);
    }

    public List<Organisation> getBanks() {
        return involved.banks();
    }

    public Form getForm() {
        return form;
    }
}
