package zujie.directory.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.directory.api.UrgedOrders;
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

    @Inject
    @Any
    transient Instance<UrgedOrders> orders;

    private final Map<String, String> form = new HashMap<>();
    private UUID order;
    private String type;
    private String page;
    private transient List<UrgingCallRow> calls;

    @PostConstruct
    void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        order = RecordId.of(faces.getExternalContext().getRequestParameterMap().get("id"), "directory.order-not-found");
        page = faces.getViewRoot().getViewId();
        type = orders.stream()
                .filter(each -> each.page().equals(page))
                .findFirst()
                .map(UrgedOrders::subjectType)
                .orElse("");
    }

    /** Whether the reader calls institutions at all. */
    public boolean isShown() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }

    /** The first of them is most likely the one that is called. */
    public List<DutyDeskRow> desks(String orgCode) {
        List<DutyDeskRow> desks = book.list(orgCode);
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
        outcome.done("directory.contact.logged");
        return page + "?faces-redirect=true&id=" + order;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
