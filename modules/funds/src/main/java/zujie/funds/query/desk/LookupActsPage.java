package zujie.funds.query.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.funds.order.Form;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.everywhere.AskEveryBank;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** What police can do with a query: decide it, withdraw it, end it. */
@Named("lookupActs")
@ViewScoped
public class LookupActsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    LookupPage page;

    @Inject
    OrderQuery order;

    @Inject
    AskEveryBank everyBank;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private transient Integer others;

    public String agree() {
        return act("funds.lookup.agreed", () -> order.decide(id(), true, ""));
    }

    public String agreeAll() {
        return act("funds.lookup.agreed", () -> everyBank.agree(id(), ""));
    }

    /** How many more wait for the same decision. */
    public int getOthers() {
        if (others == null) {
            others = everyBank.others(id());
        }
        return others;
    }

    public String decline() {
        return act("funds.lookup.declined", () -> order.decide(id(), false, form.text("reason")));
    }

    public String withdraw() {
        return act("funds.lookup.withdrawn", () -> order.withdraw(id(), form.text("reason")));
    }

    public String end() {
        return act("funds.lookup.end-done", () -> order.end(id(), form.text("reason")));
    }

    private String act(String said, Action action) {
        return outcome.onRecord("/console/funds/lookup.xhtml", id(), said, action);
    }

    private UUID id() {
        return page.getView().query().id();
    }

    public Form getForm() {
        return form;
    }
}
