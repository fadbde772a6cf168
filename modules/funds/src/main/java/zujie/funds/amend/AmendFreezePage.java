package zujie.funds.amend;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.freeze.AnswerFreeze;
import zujie.funds.freeze.FreezePage;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.order.Form;
import zujie.platform.access.Caller;
import zujie.web.message.Outcome;

/** On the page of a freeze: the bank corrects its number, the moment of execution, its own end. */
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
    FreezePage page;

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
                && AmendStopPage.mayAmend(caller.actor(), fourEyes.isOn(freeze.bankCode()));
    }

    public String amend() {
        FreezeRow freeze = page.getView().freeze();
        boolean done = outcome.run(() -> answer.amend(new AnswerFreeze.Amendment(
                freeze.id(),
                form.text("bankNo"),
                form.time("executedAt"),
                form.time("expiresAt"),
                form.text("reason"))));
        if (!done) {
            return null;
        }
        outcome.done("funds.amend.done");
        return "/console/funds/freeze.xhtml?faces-redirect=true&id=" + freeze.id();
    }

    public Form getForm() {
        return form;
    }
}
