package zujie.funds.workmode;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** How each institution is worked with. */
@Named("institutions")
@ViewScoped
public class InstitutionsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SetWorkMode modes;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private boolean payment;
    private boolean gateway;
    private transient List<WorkModeRow> rows;

    @PostConstruct
    void open() {
        getRows();
    }

    public List<WorkModeRow> getRows() {
        if (rows == null) {
            rows = modes.list();
        }
        return rows;
    }

    public String save() {
        boolean done = outcome.run(() -> modes.handle(
                new SetWorkMode.Command(form.get("bankCode"), form.get("mode"), payment, gateway, form.get("reason"))));
        if (!done) {
            return null;
        }
        outcome.done("funds.workmode.saved");
        return "/console/funds/institutions.xhtml?faces-redirect=true";
    }

    public boolean isKeeping() {
        return caller.actor().has(Role.SYSTEM_ADMIN);
    }

    public List<String> getModes() {
        return Arrays.stream(WorkMode.values()).map(Enum::name).toList();
    }

    public Map<String, String> getForm() {
        return form;
    }

    public boolean isPayment() {
        return payment;
    }

    public void setPayment(boolean payment) {
        this.payment = payment;
    }

    public boolean isGateway() {
        return gateway;
    }

    public void setGateway(boolean gateway) {
        this.gateway = gateway;
    }
}
