package zujie.funds.counter.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.funds.counter.CheckBook;
import zujie.funds.counter.CheckRow;
import zujie.funds.counter.ReadChecks;
import zujie.funds.counter.RecordCheck;
import zujie.funds.counter.reward.Rewards;
import zujie.funds.history.Step;
import zujie.funds.order.Form;
import zujie.funds.order.Reach;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;
import zujie.web.record.RequestedRecord;
import zujie.web.record.TimelineEntry;
import zujie.web.text.Language;

/** One checklist, and what the reader may do with it. */
@Named("counterCheck")
@ViewScoped
public class CounterCheckPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadChecks checks;

    @Inject
    RecordCheck record;

    @Inject
    Rewards rewards;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @Inject
    Outcome outcome;

    private UUID id;
    private final Form form = new Form();
    private transient ReadChecks.View view;

    @PostConstruct
    void open() {
        id = RequestedRecord.id("funds.check-not-found");
        getView();
    }

    public ReadChecks.View getView() {
        if (view == null) {
            view = checks.get(id);
        }
        return view;
    }

    /** Whether the reader may do it now; the use case has the last word. */
    public boolean can(String what) {
        CheckRow c = getView().check();
        boolean teller = caller.actor().has(Role.BANK_OPERATOR);
        boolean officer = caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
        boolean open = c.state().equals("OPEN") || c.state().equals("CALLED");
        return switch (what) {
            case "call" -> teller && c.state().equals("OPEN");
            case "conclude" -> teller && open;
            case "sign" -> teller && c.needsNotice() && !c.noticeSigned();
            case "attend" -> officer && c.attendedAt() == null;
            case "confirm" -> caller.actor().has(Role.BANK_CHECKER) && c.state().equals("STOPPED");
            case "report" -> teller && c.suspicious() && c.bankReportId() == null;
            case "reward" -> teller && c.state().equals("CONFIRMED");
            default -> false;
        };
    }

    public String call() {
        return act("funds.check.called", () -> record.call(id, form.text("unitCode")));
    }

    public String stop() {
        return act("funds.check.concluded", () -> record.conclude(id, true, form.fen("savedFen"), form.text("reason")));
    }

    public String proceed() {
        return act("funds.check.concluded", () -> record.conclude(id, false, null, form.text("reason")));
    }

    public String sign() {
        return act("funds.check.signed", () -> record.sign(id, form.id("attachment")));
    }

    public String confirm() {
        return act("funds.check.confirmed", () -> record.confirm(id, form.id("attachment")));
    }

    public String attend() {
        return act("funds.check.attended", () -> record.attend(id, form.text("reason")));
    }

    public String reward() {
        return act("funds.reward.proposed", () -> rewards.propose(id));
    }

    private String act(String said, Action action) {
        return outcome.onRecord("/console/funds/counter-check.xhtml", id, said, action);
    }

    public List<TimelineEntry> getTimeline() {
        return Step.timeline(getView().steps(), "funds.check-step.", language.getLocale());
    }

    public List<Organisation> getUnits() {
        return checks.units();
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    public boolean isWritable() {
        return CounterParts.mayAttach(caller.actor());
    }

    public RecordRef getRef() {
        return new RecordRef(CheckBook.TYPE, id.toString());
    }

    public Form getForm() {
        return form;
    }
}
