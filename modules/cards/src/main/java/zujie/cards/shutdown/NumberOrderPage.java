package zujie.cards.shutdown;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.cards.number.NumberMeasure;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;
import zujie.web.reveal.Revealer;

/** One order: its facts, its clock, and what the reader may do with it now. */
@Named("numberOrder")
@ViewScoped
public class NumberOrderPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    NumberOrderQueries queries;

    @Inject
    ApproveOrder approveOrder;

    @Inject
    WithdrawOrder withdrawOrder;

    @Inject
    RestoreNumber restoreNumber;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private UUID id;
    private String reason;
    private transient NumberOrderView view;

    @PostConstruct
    void open() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        id = RecordId.of(given, "cards.number-order-not-found");
        getView();
    }

    public NumberOrderView getView() {
        if (view == null) {
            view = queries.view(id);
        }
        return view;
    }

    public String approve() {
        return act("cards.order.approved", () -> approveOrder.handle(new ApproveOrder.Command(id, true, reason)));
    }

    public String refuse() {
        return act("cards.order.refused", () -> approveOrder.handle(new ApproveOrder.Command(id, false, reason)));
    }

    public String withdraw() {
        return act("cards.order.withdrawn", () -> withdrawOrder.handle(id, reason));
    }

    public String noteFailure() {
        return act("cards.order.noted", () -> withdrawOrder.noteFailure(id));
    }

    public String requestRestore() {
        return act("cards.order.restore-requested", () -> restoreNumber.request(id, reason));
    }

    public String agreeRestore() {
        return act("cards.order.restore-agreed", () -> restoreNumber.decide(id, true, reason));
    }

    public String refuseRestore() {
        return act("cards.order.restore-refused", () -> restoreNumber.decide(id, false, reason));
    }

    private String act(String said, Action action) {
        return outcome.run(action) ? done(said) : null;
    }

    /** Shows the record anew. */
    public String done(String said) {
        outcome.done(said);
        return "/console/cards/number-order.xhtml?faces-redirect=true&id=" + id;
    }

    @Override
    public String reveal(String what, String why) {
        return queries.reveal(id, why);
    }

    /** Whether an action is there for the reader, possible or not. */
    public boolean offers(String name) {
        return getView().actions().stream().anyMatch(action -> action.name().equals(name));
    }

    /** Message key of what stands against an action; null if nothing does. */
    public String whyNot(String name) {
        return getView().actions().stream()
                .filter(action -> action.name().equals(name) && action.whyNot() != null)
                .map(action -> action.whyNot().replaceFirst("^cards\\.", "cards.problem."))
                .findFirst()
                .orElse(null);
    }

    public boolean can(String name) {
        return offers(name) && whyNot(name) == null;
    }

    public RecordRef getRef() {
        return new RecordRef("number-order", id.toString());
    }

    public boolean isCarrier() {
        return caller.actor().orgKind() == OrgKind.CARRIER;
    }

    public boolean isClosesLine() {
        return NumberMeasure.valueOf(getView().order().measure()).closesLine();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
