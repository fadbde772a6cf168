package zujie.casework.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** What is done on the page of a report: its steps (R1.23), and what is added to it. */
@Named("reportSteps")
@ViewScoped
public class ReportStepsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReportPage page;

    @Inject
    AcceptReport accept;

    @Inject
    BeginReview beginReview;

    @Inject
    DecideFiling decide;

    @Inject
    MarkDuplicate markDuplicate;

    @Inject
    UnmergeReport unmerge;

    @Inject
    AddTransfer addTransfer;

    @Inject
    AddContact addContact;

    @Inject
    ReportNumbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private Integer seen;
    private final Map<String, String> form = new HashMap<>(Map.of("kind", Contact.Kind.SHOWN_NUMBER.name()));

    public String accept() {
        return step("casework.report.accepted", () -> accept.handle(id(), seen));
    }

    public String review() {
        return step(
                "casework.report.review-begun",
                () -> beginReview.handle(new BeginReview.Command(id(), seen, form.get("term"), form.get("reason"))));
    }

    public String decide() {
        return step(
                "casework.report.decided",
                () -> decide.handle(new DecideFiling.Command(
                        id(), seen, form.get("outcome"), form.get("documentNo"), form.get("reason"))));
    }

    public String duplicate() {
        return step(
                "casework.report.marked-duplicate",
                () -> markDuplicate.handle(new MarkDuplicate.Command(
                        id(), seen, numbers.require("originalId", form.get("originalId")), form.get("reason"))));
    }

    public String unmerge() {
        return step(
                "casework.report.unmerged",
                () -> unmerge.handle(new UnmergeReport.Command(id(), seen, form.get("reason"))));
    }

    public String addTransfer() {
        return step(
                "casework.report.transfer-added",
                () -> addTransfer.handle(
                        new AddTransfer.Command(id(), null, TypedLines.transfer(form, "", clock.today()))));
    }

    public String addContact() {
        return step(
                "casework.report.contact-added",
                () -> addContact.handle(new AddContact.Command(id(), TypedLines.contact(form))));
    }

    /** Does it and draws the page anew; if it fails, what was typed stays. */
    private String step(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/casework/report.xhtml?faces-redirect=true&id=" + id();
    }

    private UUID id() {
        return page.getView().row().id();
    }

    /** The version that the reader was shown; it travels with the form. */
    public Integer getSeen() {
        return page.getView().version();
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
