package zujie.cards.shutdown;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.RecordId;
import zujie.web.message.Outcome;

/** A new order, begun from a report's or case's number: everything usual is filled in. */
@Named("newNumberOrder")
@ViewScoped
public class NewNumberOrderPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ProposeOrder proposeOrder;

    @Inject
    OrderShutdown orderShutdown;

    @Inject
    Outcome outcome;

    private UUID reportId;
    private UUID caseId;
    private final NumberOrderForm form = new NumberOrderForm();
    private transient NumberOrderProposal proposal;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        reportId = id(given.get("report"));
        caseId = id(given.get("case"));
        form.setNumber(given.get("number"));
        form.begin(getProposal());
    }

    /** What is usual for this report and number. */
    public NumberOrderProposal getProposal() {
        if (proposal == null) {
            proposal = proposeOrder.handle(reportId, caseId, form.getNumber());
        }
        return proposal;
    }

    /** The number was typed anew: kind, measure and carrier follow it. */
    public void look() {
        proposal = outcome.call(() -> proposeOrder.handle(reportId, caseId, form.getNumber()))
                .orElse(proposal);
        form.follow(proposal);
    }

    public String order() {
        return outcome.call(() -> orderShutdown.handle(
                        form.command(reportId, caseId, getProposal().now())))
                .map(made -> {
                    outcome.done("cards.new-order.done", made.orderNo());
                    return "/console/cards/number-order.xhtml?faces-redirect=true&id=" + made.id();
                })
                .orElse(null);
    }

    public NumberOrderForm getForm() {
        return form;
    }

    private static UUID id(String text) {
        return RecordId.ofOptional(text, "cards.number-order-not-found");
    }
}
