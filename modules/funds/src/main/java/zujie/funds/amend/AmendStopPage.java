package zujie.funds.amend;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.order.Form;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.StopPage;
import zujie.funds.stoppay.StopRow;
import zujie.funds.workmode.HandOverStops;
import zujie.funds.workmode.HandoverPage;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** On the page of a stop: the bank corrects its number, the moment of execution, the sums; through its checker if it wants. */
@Named("amendStop")
@ViewScoped
public class AmendStopPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AnswerStop answer;

    @Inject
    FourEyes fourEyes;

    @Inject
    CheckAnswers check;

    @Inject
    StopPage page;

    @Inject
    HandoverPage handover;

    @Inject
    HandOverStops handOver;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();

    /** Whether the reader may correct it now; the use case has the last word. */
    public boolean isShown() {
        return page.getView().stop().executedAt() != null && (caller.actor().has(Role.BANK_OPERATOR) || isByHand());
    }

    /** Whether an officer enters what an institution without a line of ours has corrected. */
    private boolean isByHand() {
        StopRow stop = page.getView().stop();
        return !page.getView().readOnly()
                && handover.isShown(stop.bankCode())
                && !handover.getRows().isEmpty();
    }

    public String amend() {
        StopRow stop = page.getView().stop();
        boolean byHand = isByHand();
        boolean checked = !byHand && fourEyes.isOn(stop.bankCode());
        boolean done = outcome.run(() -> {
            AnswerStop.Amendment a = new AnswerStop.Amendment(
                    stop.id(),
                    form.text("bankNo"),
                    form.time("executedAt"),
                    form.fen("accountBalanceFen"),
                    form.fen("disputedFen"),
                    form.text("reason"));
            if (byHand) {
                handOver.amended(a);
            } else if (checked) {
                check.propose("stop-payment", ProposalAct.AMENDMENT, stop.id(), words(a));
            } else {
                answer.amend(a);
            }
        });
        if (!done) {
            return null;
        }
        outcome.done(checked ? "funds.check.proposed" : "funds.amend.done");
        return "/console/funds/stop.xhtml?faces-redirect=true&id=" + stop.id();
    }

    private static AnswerWords words(AnswerStop.Amendment a) {
        return AnswerWords.amending(
                a.accountBalanceFen(), a.disputedFen(), null, a.executedAt(), null, a.bankNo(), a.reason());
    }

    public Form getForm() {
        return form;
    }
}
