package zujie.funds.amend;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.freeze.AnswerFreeze;
import zujie.funds.freeze.FreezePage;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.order.Form;
import zujie.funds.workmode.freeze.FreezeHandoverPage;
import zujie.funds.workmode.freeze.HandOverFreezes;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** On the page of a freeze: the bank corrects its number, times, its own end, the sums; through its checker if it wants. */
@Named("amendFreeze")
@ViewScoped
public class AmendFreezePage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Set<String> HOLDING = Set.of("IN_FORCE", "RENEWED");

    @Inject
    AnswerFreeze answer;

    @Inject
    FourEyes fourEyes;

    @Inject
    CheckAnswers check;

    @Inject
    FreezePage page;

    @Inject
    FreezeHandoverPage handover;

    @Inject
    HandOverFreezes handOver;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();

    /** Whether the reader may correct it now; the use case has the last word. */
    public boolean isShown() {
        FreezeRow freeze = page.getView().freeze();
        return HOLDING.contains(freeze.state())
                && freeze.confirmed()
                && (caller.actor().has(Role.BANK_OPERATOR) || isByHand());
    }

    /** Whether an officer enters what an institution without a line of ours has corrected. */
    private boolean isByHand() {
        FreezeRow freeze = page.getView().freeze();
        return !page.getView().readOnly()
                && handover.isShown(freeze.bankCode())
                && !handover.getRows().isEmpty();
    }

    public String amend() {
        FreezeRow freeze = page.getView().freeze();
        boolean byHand = isByHand();
        boolean checked = !byHand && fourEyes.isOn(freeze.bankCode());
        boolean done = outcome.run(() -> {
            AnswerFreeze.Amendment a = new AnswerFreeze.Amendment(
                    freeze.id(),
                    form.text("bankNo"),
                    form.time("executedAt"),
                    form.time("expiresAt"),
                    form.fen("balanceFen"),
                    form.fen("frozenFen"),
                    form.fen("involvedFen"),
                    form.text("reason"));
            if (byHand) {
                handOver.amended(a);
            } else if (checked) {
                check.propose("freeze", ProposalAct.AMENDMENT, freeze.id(), words(a));
            } else {
                answer.amend(a);
            }
        });
        if (!done) {
            return null;
        }
        outcome.done(checked ? "funds.check.proposed" : "funds.amend.done");
        return "/console/funds/freeze.xhtml?faces-redirect=true&id=" + freeze.id();
    }

    private static AnswerWords words(AnswerFreeze.Amendment a) {
        return AnswerWords.amending(
                a.balanceFen(), a.involvedFen(), a.frozenFen(), a.executedAt(), a.expiresAt(), a.bankNo(), a.reason());
    }

    public Form getForm() {
        return form;
    }
}
