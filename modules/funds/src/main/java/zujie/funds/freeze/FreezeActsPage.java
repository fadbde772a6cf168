package zujie.funds.freeze;

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

/** What police and bank do on the page of a freeze, apart from the bank's answers. */
@Named("freezeActs")
@ViewScoped
public class FreezeActsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String DONE = "funds.freeze.done";

    @Inject
    FreezePage page;

    @Inject
    RequestFreeze request;

    @Inject
    DecideFreeze decide;

    @Inject
    RenewFreeze renew;

    @Inject
    ReleaseFreeze release;

    @Inject
    FourEyes fourEyes;

    @Inject
    CheckAnswers check;

    @Inject
    Outcome outcome;

    private String reason;
    private Integer months;
    private boolean unrelated;

    public String resubmit() {
        return act(DONE, () -> request.resubmit(id(), reason));
    }

    public String withdraw() {
        return act(DONE, () -> request.withdraw(id(), reason));
    }

    public String legalAgree() {
        return act(DONE, () -> decide.review(id(), true, ""));
    }

    public String legalReturn() {
        return act(DONE, () -> decide.review(id(), false, reason));
    }

    public String approve() {
        return act(DONE, () -> decide.decide(id(), true, ""));
    }

    public String decline() {
        return act(DONE, () -> decide.decide(id(), false, reason));
    }

    public String askRenewal() {
        return act(DONE, () -> renew.ask(id(), months, reason));
    }

    public String agreeRenewal() {
        return act(DONE, () -> renew.decide(id(), true, ""));
    }

    public String declineRenewal() {
        return act(DONE, () -> renew.decide(id(), false, reason));
    }

    public String askRelease() {
        return act(DONE, () -> release.ask(id(), unrelated, reason));
    }

    public String agreeRelease() {
        return act(DONE, () -> release.decide(id(), true, ""));
    }

    public String declineRelease() {
        return act(DONE, () -> release.decide(id(), false, reason));
    }

    public String lifted() {
        if (!fourEyes.isOn(page.getView().freeze().bankCode())) {
            return act(DONE, () -> release.lifted(id()));
        }
        return act(
                "funds.check.proposed",
                () -> check.propose("freeze", ProposalAct.LIFTING, id(), AnswerWords.done(true, null, "")));
    }

    public String ownerTold() {
        return act(DONE, () -> release.ownerTold(id(), reason));
    }

    /** Does it and shows the record anew; if it fails, what was typed stays. */
    String act(String said, Action action) {
        return outcome.onRecord("/console/funds/freeze.xhtml", id(), said, action);
    }

    private UUID id() {
        return page.getView().freeze().id();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public boolean isUnrelated() {
        return unrelated;
    }

    public void setUnrelated(boolean unrelated) {
        this.unrelated = unrelated;
    }
}
