package zujie.outreach.bulletin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;
import zujie.outreach.privacy.Finding;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;
import zujie.web.show.Show;

/** A bulletin being written: a new one from a case's proposal, or a draft; checked for personal data while typing. */
@Named("newBulletin")
@ViewScoped
public class NewBulletinPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DraftFromCase draftFromCase;

    @Inject
    EditDraft editDraft;

    @Inject
    BulletinQueries queries;

    @Inject
    DeIdentification deIdentification;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    @Inject
    Show show;

    private final BulletinForm form = new BulletinForm();
    private UUID caseId;
    private UUID bulletinId;
    private String caseNo;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        bulletinId = id(given.get("bulletin"));
        if (bulletinId != null) {
            BulletinView draft = queries.view(bulletinId);
            caseId = draft.caseId();
            caseNo = draft.bulletin().caseNo();
            form.begin(draft);
            return;
        }
        caseId = id(given.get("case"));
        if (caseId == null) {
            throw NotFound.of("outreach.bulletin-not-found");
        }
        Proposal proposal = draftFromCase.propose(caseId);
        caseNo = proposal.caseNo();
        form.begin(proposal);
    }

    /** What cannot be published in what is typed now. */
    public List<String> getFindings() {
        return deIdentification
                .find(caseId, form.getTitle(), form.getPlace(), form.getBody(), form.getAdvice())
                .stream()
                .map(this::sentence)
                .toList();
    }

    private String sentence(Finding found) {
        String code = found.kind().code().replaceFirst("^outreach\\.", "outreach.problem.");
        return show.text("outreach.bulletin.field." + found.field()) + " · "
                + show.text(code, found.from(), found.to(), found.excerpt());
    }

    public String save() {
        return outcome.call(() -> bulletinId == null
                        ? draftFromCase.handle(form.draft(caseId))
                        : editDraft.handle(form.edit(bulletinId)))
                .map(row -> {
                    outcome.done("outreach.draft.saved");
                    return "/console/outreach/bulletin.xhtml?faces-redirect=true&id=" + row.id();
                })
                .orElse(null);
    }

    private static UUID id(String text) {
        return RecordId.ofOptional(text, "outreach.bulletin-not-found");
    }

    public BulletinForm getForm() {
        return form;
    }

    public boolean isEditing() {
        return bulletinId != null;
    }

    public String getCaseNo() {
        return caseNo;
    }

    /** Where the way back leads; whoever writes for the public reads no case. */
    public String getBack() {
        if (bulletinId != null) {
            return "/console/outreach/bulletin.xhtml?id=" + bulletinId;
        }
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)
                ? "/console/casework/case.xhtml?id=" + caseId
                : "/console/outreach/bulletins.xhtml";
    }
}
