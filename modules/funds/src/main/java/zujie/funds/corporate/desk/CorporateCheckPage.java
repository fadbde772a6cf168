package zujie.funds.corporate.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.funds.corporate.AnswerCorporateItems;
import zujie.funds.corporate.ConcludeCorporateCheck;
import zujie.funds.corporate.ControlCorporateAccount;
import zujie.funds.corporate.CorporateRow;
import zujie.funds.corporate.OpenCorporateCheck;
import zujie.funds.corporate.ReadCorporateChecks;
import zujie.funds.history.Step;
import zujie.funds.order.Form;
import zujie.platform.access.Caller;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RequestedRecord;
import zujie.web.record.TimelineEntry;
import zujie.web.text.Language;

/** One corporate account: the shared list, its conclusion, the bank's control and the reviews. */
@Named("corporateCheck")
@ViewScoped
public class CorporateCheckPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadCorporateChecks checks;

    @Inject
    OpenCorporateCheck rounds;

    @Inject
    AnswerCorporateItems answers;

    @Inject
    ConcludeCorporateCheck conclusion;

    @Inject
    ControlCorporateAccount control;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @Inject
    Outcome outcome;

    private UUID id;
    private final Form form = new Form();
    private transient ReadCorporateChecks.View view;

    @PostConstruct
    void open() {
        id = RequestedRecord.id("funds.corporate-not-found");
        CorporateActs.fill(form, getView());
    }

    public ReadCorporateChecks.View getView() {
        if (view == null) {
            view = checks.get(id);
        }
        return view;
    }

    /** Whether the reader may do it now; the use case has the last word. */
    public boolean can(String what) {
        return CorporateActs.can(what, caller.actor(), getView());
    }

    /** The items that are the reader's to answer. */
    public List<CorporateRow.Item> getItems() {
        return CorporateActs.items(getView());
    }

    public String answer() {
        return act(
                "funds.corporate.answered",
                () -> answers.handle(
                        id,
                        getItems().stream()
                                .map(i -> new AnswerCorporateItems.Said(
                                        i.id(), form.text("answer" + i.place()), form.text("note" + i.place())))
                                .toList()));
    }

    public String conclude() {
        return act(
                "funds.corporate.concluded",
                () -> conclusion.handle(new ConcludeCorporateCheck.Command(
                        id,
                        form.text("result"),
                        form.text("level"),
                        form.text("finding"),
                        form.text("legalArticle"),
                        form.text("appealChannel"),
                        form.text("requiredPapers"))));
    }

    public String agree() {
        return act("funds.corporate.decided", () -> conclusion.decide(id, true, ""));
    }

    public String sendBack() {
        return act("funds.corporate.sent-back", () -> conclusion.decide(id, false, form.text("reason")));
    }

    public String carryOut() {
        return act("funds.corporate.carried-out", () -> control.handle(id, form.text("reason")));
    }

    public String close() {
        return act("funds.corporate.closed", () -> control.close(id, form.text("reason")));
    }

    public String again() {
        return act("funds.corporate.begun", () -> rounds.again(id, form.text("reason")));
    }

    private String act(String said, Action action) {
        return outcome.onRecord("/console/funds/corporate-check.xhtml", id, said, action);
    }

    public List<TimelineEntry> getTimeline() {
        return Step.timeline(getView().steps(), "funds.corporate-step.", language.getLocale());
    }

    public Form getForm() {
        return form;
    }
}
