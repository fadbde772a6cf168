package zujie.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import zujie.platform.outbox.StuckDeliveries;
import zujie.platform.outbox.StuckDelivery;
import zujie.web.message.Outcome;

/** Deliveries that do not get through, and what to do about one of them. */
@Named("deliveriesPage")
@ViewScoped
public class DeliveriesPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HERE = "/console/platform/deliveries.xhtml?faces-redirect=true";

    @Inject
    StuckDeliveries deliveries;

    @Inject
    Outcome outcome;

    private String id;
    private String reason;
    private transient List<StuckDelivery> rows;

    @PostConstruct
    void open() {
        id = Given.text("id");
    }

    public List<StuckDelivery> getRows() {
        if (rows == null) {
            rows = outcome.call(() -> deliveries.list()).orElse(List.of());
        }
        return rows;
    }

    public StuckDelivery getChosen() {
        return getRows().stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    public String release() {
        StuckDelivery chosen = getChosen();
        if (chosen != null && outcome.run(() -> deliveries.release(chosen.id()))) {
            outcome.done("web.platform.deliveries.released");
            return HERE;
        }
        return null;
    }

    public String skip() {
        StuckDelivery chosen = getChosen();
        if (chosen != null && outcome.run(() -> deliveries.skip(chosen.id(), reason))) {
            outcome.done("web.platform.deliveries.skipped");
            return HERE;
        }
        return null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
