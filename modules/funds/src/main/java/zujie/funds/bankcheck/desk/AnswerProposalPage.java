package zujie.funds.bankcheck.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.funds.account.FourElements;
import zujie.funds.account.ResultCodes;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.history.Step;
import zujie.funds.order.Form;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RequestedRecord;
import zujie.web.record.TimelineEntry;
import zujie.web.text.Language;

/** One proposed answer: what the order says, what shall be answered, and the checker's word. */
@Named("answerProposal")
@ViewScoped
public class AnswerProposalPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CheckAnswers check;

    @Inject
    ResultCodes codes;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @Inject
    Outcome outcome;

    private UUID id;
    private final Form form = new Form();
    private transient CheckAnswers.View view;

    @PostConstruct
    void open() {
        id = RequestedRecord.id("funds.proposal-not-found");
        getView();
    }

    public CheckAnswers.View getView() {
        if (view == null) {
            view = check.get(id);
        }
        return view;
    }

    /** Whether the reader is one who checks, and it waits. */
    public boolean isChecking() {
        return caller.actor().has(Role.BANK_CHECKER) && getView().proposal().isWaiting();
    }

    /** Whether the reader may send it back. */
    public boolean isReturnable() {
        return isChecking() && !getView().own();
    }

    /** Whether the reader may approve it; the use case has the last word. */
    public boolean isApprovable() {
        return isReturnable() && !getView().stale();
    }

    /** Message key of what stands against approving it; null if nothing does. */
    public String getWhyNot() {
        return getView().stale() ? "funds.problem.proposal-stale" : getView().own() ? "funds.problem.check-own" : null;
    }

    public boolean isRetractable() {
        Actor actor = caller.actor();
        return actor.has(Role.BANK_OPERATOR)
                && getView().own()
                && getView().proposal().isWaiting();
    }

    /** The result in the dictionary's words; empty unless it is an answer. */
    public String getResultName() {
        String code = getView().proposal().words().resultCode();
        if (code.isEmpty()) {
            return "";
        }
        boolean done = getView().proposal().isOfQuery() && codes.require(code).isExecuted();
        return code + " "
                + (done ? language.text("funds.lookup.ok") : codes.require(code).name(language.getLocale()));
    }

    /** The elements that were judged, in the order in which they are read. */
    public List<String> getElements() {
        var judged = getView().proposal().words().check().judged();
        return FourElements.NAMES.stream().filter(judged::containsKey).toList();
    }

    public String verdict(String element) {
        return getView().proposal().words().check().judged().get(element);
    }

    public List<TimelineEntry> getTimeline() {
        List<Step> steps = getView().steps();
        return Step.timeline(steps, "funds.proposal-step.", language.getLocale());
    }

    public String approve() {
        return act("funds.check.approved", () -> check.approve(id));
    }

    public String sendBack() {
        return act("funds.check.returned", () -> check.sendBack(id, form.text("reason")));
    }

    public String takeBack() {
        return act("funds.check.taken-back", () -> check.takeBack(id));
    }

    private String act(String said, Action action) {
        return outcome.onRecord("/console/funds/answer-proposal.xhtml", id, said, action);
    }

    public Form getForm() {
        return form;
    }
}
