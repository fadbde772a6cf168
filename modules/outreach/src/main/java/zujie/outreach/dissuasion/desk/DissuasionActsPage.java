package zujie.outreach.dissuasion.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.outreach.dissuasion.AttemptOutcome;
import zujie.outreach.dissuasion.act.AssignStation;
import zujie.outreach.dissuasion.act.ConcludeDissuasion;
import zujie.outreach.dissuasion.act.RecordAttempt;
import zujie.outreach.dissuasion.relapse.ReviewRelapse;
import zujie.outreach.dissuasion.relapse.WhyFailed;
import zujie.outreach.dissuasion.sms.SendWarningSms;
import zujie.platform.attachment.AttachmentRow;
import zujie.platform.attachment.Attachments;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** What is done with the dissuasion on the page. */
@Named("dissuasionActs")
@ViewScoped
public class DissuasionActsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final List<String> RESULTS = List.of("DISSUADED", "UNCOOPERATIVE", "FALSE_ALARM", "LOST");

    @Inject
    DissuasionPage page;

    @Inject
    RecordAttempt recordAttempt;

    @Inject
    AssignStation assignStation;

    @Inject
    ConcludeDissuasion conclude;

    @Inject
    SendWarningSms sendSms;

    @Inject
    ReviewRelapse reviewRelapse;

    @Inject
    Attachments attachments;

    @Inject
    Outcome outcome;

    private final ActForm form = new ActForm();
    private transient List<AttachmentRow> evidence;

    /** One press on how the call ended. */
    public String tried(String how) {
        return act(
                "outreach.dissuasion.tried",
                () -> recordAttempt.handle(new RecordAttempt.Command(page.getId(), how, form.getNote())));
    }

    public String assign() {
        return act("outreach.dissuasion.assigned", () -> assignStation.handle(page.getId(), form.getStation()));
    }

    public String conclude() {
        return act(
                "outreach.dissuasion.concluded",
                () -> conclude.handle(new ConcludeDissuasion.Command(
                        page.getId(), form.getResult(), form.getNote(), ActForm.fen("savedFen", form.getSavedFen()))));
    }

    public String confirmSaving() {
        return act(
                "outreach.dissuasion.saving-confirmed",
                () -> conclude.confirmSaving(
                        page.getId(), ActForm.id(form.getEvidence()), ActForm.fen("savedFen", form.getSavedFen())));
    }

    public String sendSms() {
        return act("outreach.dissuasion.sms-sent", () -> sendSms.handle(page.getId()));
    }

    public String review() {
        return act(
                "outreach.dissuasion.reviewed",
                () -> reviewRelapse.handle(new ReviewRelapse.Command(
                        page.getId(), ActForm.id(form.getRelapse()), form.getCause(), form.getFinding())));
    }

    private String act(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/outreach/dissuasion.xhtml?faces-redirect=true&id=" + page.getId();
    }

    /** What the message would say; empty where there is none to send. */
    public String getSms() {
        return outcome.call(() -> sendSms.preview(page.getId())).orElse("");
    }

    public List<AttemptOutcome> getCalls() {
        return AttemptOutcome.of(AttemptOutcome.Kind.CALL);
    }

    public List<AttemptOutcome> getVisits() {
        return AttemptOutcome.of(AttemptOutcome.Kind.VISIT);
    }

    public List<String> getResults() {
        return RESULTS;
    }

    public List<Organisation> getStations() {
        return assignStation.stations(page.getId());
    }

    public List<AttachmentRow> getEvidence() {
        if (evidence == null) {
            evidence = attachments.of("dissuasion", page.getId().toString());
        }
        return evidence;
    }

    public WhyFailed[] getCauses() {
        return WhyFailed.values();
    }

    public ActForm getForm() {
        return form;
    }

    public UUID getId() {
        return page.getId();
    }
}
