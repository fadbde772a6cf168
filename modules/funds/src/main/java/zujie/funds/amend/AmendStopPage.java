package zujie.funds.amend;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.order.Form;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.StopPage;
import zujie.funds.stoppay.StopRow;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** On the page of a stop: the bank corrects its number and the moment of execution. */
@Named("amendStop")
@ViewScoped
public class AmendStopPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Set<String> IN_FORCE = Set.of("EXECUTED", "EXTENDED");

    @Inject
    AnswerStop answer;

    @Inject
    FourEyes fourEyes;

    @Inject
    StopPage page;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();

    /** Whether the reader may correct it now; the use case has the last word. */
    public boolean isShown() {
        StopRow stop = page.getView().stop();
        return IN_FORCE.contains(stop.state()) && mayAmend(caller.actor(), fourEyes.isOn(stop.bankCode()));
    }

    static boolean mayAmend(Actor actor, boolean checked) {
        return actor.has(Role.BANK_CHECKER) || actor.has(Role.BANK_OPERATOR) && !checked;
    }

    public String amend() {
        StopRow stop = page.getView().stop();
        boolean done = outcome.run(() -> answer.amend(new AnswerStop.Amendment(
                stop.id(), form.text("bankNo"), form.time("executedAt"), form.text("reason"))));
        if (!done) {
            return null;
        }
        outcome.done("funds.amend.done");
        return "/console/funds/stop.xhtml?faces-redirect=true&id=" + stop.id();
    }

    public Form getForm() {
        return form;
    }
}
