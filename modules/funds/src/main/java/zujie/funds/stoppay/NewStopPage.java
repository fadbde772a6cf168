package zujie.funds.stoppay;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;
import zujie.web.text.Language;

/** 一键止付: the payee accounts of a report, the second officer, one button. */
@Named("newStop")
@ViewScoped
public class NewStopPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    StopQueries queries;

    @Inject
    OrderStopPayment order;

    @Inject
    OrderAllStops orderAll;

    @Inject
    Outcome outcome;

    @Inject
    Language language;

    @Inject
    Caller caller;

    private UUID report;
    private UUID transfer;
    private String secondOfficer;
    private String reason;
    private transient StopProposal proposal;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        report = RecordId.of(given.get("report"), "funds.stop-not-found");
        transfer = RecordId.ofOptional(given.get("transfer"), "funds.stop-not-found");
        // From the report to the order it is one action for two who work together; both stand on the form to be seen.
        UUID usual = getProposal().usualSecond();
        secondOfficer = usual == null ? null : usual.toString();
    }

    public StopProposal getProposal() {
        if (proposal == null) {
            proposal = queries.propose(report);
        }
        return proposal;
    }

    /** The transfers that this page is about: all of the report, or the one that was chosen. */
    public List<StopProposal.Line> getLines() {
        return getProposal().lines().stream()
                .filter(line -> transfer == null || transfer.equals(line.transferId()))
                .toList();
    }

    /** Why a transfer cannot be stopped, in words. */
    public String why(StopProposal.Line line) {
        return language.text(line.whyNot(), line.whyArgs().toArray());
    }

    /** Whether the reader may ask for a freeze where no stop is left. */
    public boolean isFreezing() {
        return caller.actor().has(Role.POLICE_OFFICER);
    }

    public boolean isOrderable() {
        return getLines().stream().anyMatch(StopProposal.Line::orderable);
    }

    /** Sends the orders out and goes to the one that was made, or to the list. */
    public String submit() {
        return outcome.call(this::send).orElse(null);
    }

    private String send() {
        UUID second = secondOfficer == null || secondOfficer.isBlank() ? null : UUID.fromString(secondOfficer);
        List<StopRow> made = transfer == null
                ? orderAll.handle(new OrderAllStops.Command(report, second, reason))
                        .ordered()
                : List.of(order.handle(new OrderStopPayment.Command(report, transfer, second, reason)));
        outcome.done("funds.new-stop.ordered", made.size());
        return made.size() == 1
                ? "/console/funds/stop.xhtml?faces-redirect=true&id="
                        + made.get(0).id()
                : "/console/funds/stops.xhtml?faces-redirect=true";
    }

    public String getSecondOfficerId() {
        return secondOfficer;
    }

    public void setSecondOfficerId(String id) {
        secondOfficer = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
