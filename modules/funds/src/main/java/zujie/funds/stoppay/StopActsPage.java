package zujie.funds.stoppay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.bankcheck.ProposalAct;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** What is done on the page of a stop. */
@Named("stopActs")
@ViewScoped
public class StopActsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    StopPage page;

    @Inject
    ReviewStop review;

    @Inject
    ReleaseStop release;

    @Inject
    ExtendStop extend;

    @Inject
    AcknowledgeStop acknowledge;

    @Inject
    FourEyes fourEyes;

    @Inject
    CheckAnswers check;

    @Inject
    Outcome outcome;

    private String reason;

    public String agree() {
        return act("funds.stop.reviewed", () -> review.handle(new ReviewStop.Command(id(), true, "")));
    }

    public String refuse() {
        return act("funds.stop.reviewed", () -> review.handle(new ReviewStop.Command(id(), false, reason)));
    }

    public String askRelease() {
        return act("funds.stop.release-asked", () -> release.ask(id(), reason));
    }

    public String agreeRelease() {
        return act("funds.stop.release-decided", () -> release.decide(id(), true, ""));
    }

    public String refuseRelease() {
        return act("funds.stop.release-decided", () -> release.decide(id(), false, reason));
    }

    public String extend() {
        return act("funds.stop.extension-asked", () -> extend.ask(id(), reason));
    }

    public String extended() {
        return say("funds.stop.answered", ProposalAct.EXTENSION, true, () -> extend.answer(id(), true, ""));
    }

    public String notExtended() {
        return say("funds.stop.answered", ProposalAct.EXTENSION, false, () -> extend.answer(id(), false, reason));
    }

    public String lifted() {
        return say("funds.stop.lifted-done", ProposalAct.LIFTING, true, () -> acknowledge.lifted(id()));
    }

    /** Of the bank: says it, or proposes it to its checker. */
    private String say(String said, ProposalAct kind, boolean done, Action direct) {
        if (!fourEyes.isOn(page.getView().stop().bankCode())) {
            return act(said, direct);
        }
        AnswerWords words = AnswerWords.done(done, null, done ? "" : reason);
        return act("funds.check.proposed", () -> check.propose("stop-payment", kind, id(), words));
    }

    /** Does it and shows the record anew; if it fails, what was typed stays. */
    String act(String said, Action action) {
        return outcome.onRecord("/console/funds/stop.xhtml", id(), said, action);
    }

    private UUID id() {
        return page.getView().stop().id();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
