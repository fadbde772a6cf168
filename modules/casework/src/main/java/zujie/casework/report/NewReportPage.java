package zujie.casework.report;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, String> form = new HashMap<>();
    private final List<Map<String, String>> transfers = new ArrayList<>();
    private final List<Map<String, String>> contacts = new ArrayList<>();
    private boolean noTransfer;
    private Instant openedAt;

    @PostConstruct
    void open() {
        openedAt = clock.now();
        form.put("channel", ReportChannel.POLICE_110.code());
        addTransfer();
        addContact();
    }

    public void addTransfer() {
        transfers.add(new HashMap<>());
    }

    public void addContact() {
        contacts.add(new HashMap<>(Map.of("kind", Contact.Kind.SHOWN_NUMBER.name())));
    }

    /** Saves the report and goes on to its page, where the orders are one key away. */
    public String save() {
        keepFilled(transfers);
        keepFilled(contacts);
        try {
            ReportEntered entered = enter.handle(entry());
            outcome.done("casework.new-report.saved", entered.reportNo());
            return "/console/casework/report.xhtml?faces-redirect=true&id=" + entered.id();
        } catch (RuntimeException e) {
            LineFaults.say(outcome, "report", e);
            return null;
        } finally {
            if (transfers.isEmpty()) {
                addTransfer();
            }
            if (contacts.isEmpty()) {
                addContact();
            }
        }
    }

    private ReportEntry entry() {
        List<ReportEntry.TransferEntry> sent = new ArrayList<>();
        for (Map<String, String> line : transfers) {
            sent.add(TypedLines.transfer(line, "transfers[" + sent.size() + "].", clock.today()));
        }
        Instant received = TypedTime.read("receivedAt", form.get("receivedAt"), clock.today());
        return new ReportEntry(
                form.get("reportNo"),
                form.get("channel"),
                form.get("fraudType"),
                TypedLines.fen("lossFen", form.get("lossFen")),
                form.get("brief"),
                received == null ? openedAt : received,
                noTransfer,
                new ReportEntry.VictimEntry(form.get("name"), form.get("phone"), form.get("identityNumber")),
                sent,
                contacts.stream().map(TypedLines::contact).toList());
    }

    private static void keepFilled(List<Map<String, String>> lines) {
        lines.removeIf(TypedLines::isBlank);
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getDueAt() {
        return clocks.accountDue(openedAt);
    }

    public Map<String, String> getForm() {
        return form;
    }

    public List<Map<String, String>> getTransfers() {
        return transfers;
    }

    public List<Map<String, String>> getContacts() {
        return contacts;
    }

    public boolean isNoTransfer() {
        return noTransfer;
    }

    public void setNoTransfer(boolean noTransfer) {
        this.noTransfer = noTransfer;
    }
}
