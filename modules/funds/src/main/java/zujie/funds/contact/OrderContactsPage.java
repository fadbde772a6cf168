package zujie.funds.contact;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** The desks of an order's institution beside the order, and the calls by which it was urged. */
@Named("orderContacts")
@ViewScoped
public class OrderContactsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ContactBook book;

    @Inject
    UrgeInstitution urge;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private UUID order;
    private String type;
    private transient List<UrgingCallRow> calls;

    @PostConstruct
    void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        order = RecordId.of(faces.getExternalContext().getRequestParameterMap().get("id"), "funds.order-not-found");
        type = faces.getViewRoot().getViewId().endsWith("/freeze.xhtml") ? "freeze" : "stop-payment";
    }

    /** Whether the reader calls institutions at all. */
    public boolean isShown() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }

    /** The first of them is most likely the one that is called. */
    public List<DutyDeskRow> desks(String bankCode) {
        List<DutyDeskRow> desks = book.list(bankCode);
        if (!desks.isEmpty()) {
            form.putIfAbsent("phone", desks.get(0).phone());
        }
        return desks;
    }

    public List<UrgingCallRow> getCalls() {
        if (calls == null) {
            calls = urge.of(type, order);
        }
        return calls;
    }

    public String log() {
        boolean done = outcome.run(() -> urge.handle(
                new UrgeInstitution.Command(type, order, form.get("phone"), form.get("spokenTo"), form.get("result"))));
        if (!done) {
            return null;
        }
        outcome.done("funds.contact.logged");
        String page = type.equals("freeze") ? "freeze" : "stop";
        return "/console/funds/" + page + ".xhtml?faces-redirect=true&id=" + order;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
