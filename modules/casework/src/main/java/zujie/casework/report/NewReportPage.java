package zujie.casework.report;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Outcome;

/** The form into which an officer types while the victim speaks. The clock of R1.5 runs from the moment it is opened. */
@Named("newReport")
@ViewScoped
public class NewReportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    EnterReport enter;

    @Inject
    ReportClocks clocks;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private final TypedForm typed = new TypedForm();
    private Instant openedAt;
    private UUID draft = UUID.randomUUID();

    @PostConstruct
    void open() {
        openedAt = clock.now();
    }

    public void addTransfer() {
        typed.addTransfer();
    }

    public void addLoss() {
        typed.losses.add(new HashMap<>());
    }

    public void addContact() {
        typed.addContact();
    }

    /** Fills in what was recognised in a message and confirmed. */
    public void take(List<Map<String, String>> transfers, List<Map<String, String>> contacts, String brief) {
        typed.take(transfers, contacts, brief);
    }

    /** Goes on with what was typed before the connection or the session was lost. */
    public void restore(UUID id, Instant since, Map<String, String> fields) {
        draft = id;
        openedAt = since;
        typed.restore(fields);
    }

    /** Saves the report and goes on to its page, where the orders are one key away. */
    public String save() {
        return saveAndGo("/console/casework/report.xhtml?faces-redirect=true&id=");
    }

    /** 保存并止付: saves and goes on to the order, which takes the transfers from the report. */
    public String saveAndStop() {
        return saveAndGo("/console/funds/new-stop.xhtml?faces-redirect=true&report=");
    }

    private String saveAndGo(String page) {
        typed.keepFilled();
        try {
            ReportEntered entered = enter.handle(typed.entry(openedAt, clock.today()), draft, typed.losses);
            outcome.done("casework.new-report.saved", entered.reportNo());
            return page + entered.id();
        } catch (RuntimeException e) {
            LineFaults.say(outcome, "report", e);
            return null;
        } finally {
            typed.offerLines();
        }
    }

    /** Whether the report is to be saved now; until then nothing has to be complete. */
    public boolean isSaving() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.containsKey("report:save") || sent.containsKey("report:saveStop");
    }

    public UUID getDraft() {
        return draft;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getDueAt() {
        return clocks.accountDue(openedAt);
    }

    public Map<String, String> getForm() {
        return typed.fields;
    }

    public List<Map<String, String>> getTransfers() {
        return typed.transfers;
    }

    public List<Map<String, String>> getContacts() {
        return typed.contacts;
    }

    public List<Map<String, String>> getLosses() {
        return typed.losses;
    }

    public boolean isNoTransfer() {
        return typed.noTransfer;
    }

    public void setNoTransfer(boolean noTransfer) {
        typed.noTransfer = noTransfer;
    }
}
