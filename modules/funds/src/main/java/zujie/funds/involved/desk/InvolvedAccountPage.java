package zujie.funds.involved.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.funds.history.Step;
import zujie.funds.involved.FindInvolved;
import zujie.funds.involved.InvolvedRow;
import zujie.funds.involved.LimitAccounts;
import zujie.funds.involved.ReadInvolved;
import zujie.funds.order.Form;
import zujie.funds.order.Reach;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RequestedRecord;
import zujie.web.record.TimelineEntry;
import zujie.web.text.Language;

/** One listed account, what the banks do about it, and the holder's way back. */
@Named("involvedAccount")
@ViewScoped
public class InvolvedAccountPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadInvolved involved;

    @Inject
    FindInvolved find;

    @Inject
    LimitAccounts limit;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @Inject
    Outcome outcome;

    private UUID id;
    private final Form form = new Form();
    private transient ReadInvolved.View view;

    @PostConstruct
    void open() {
        id = RequestedRecord.id("funds.involved-not-found");
        getView();
    }

    public ReadInvolved.View getView() {
        if (view == null) {
            view = involved.get(id);
        }
        return view;
    }

    /** Whether the reader may do it now; the use case has the last word. */
    public boolean can(String what) {
        InvolvedRow a = getView().account();
        boolean approver = caller.actor().has(Role.POLICE_APPROVER);
        return switch (what) {
            case "decide" -> approver && a.state().equals("PROPOSED");
            case "remove" -> approver && a.state().equals("LISTED");
            case "appeal" ->
                caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_OPERATOR)
                        && a.state().equals("LISTED")
                        && !a.appealState().equals("OPEN");
            case "answer" -> approver && a.appealState().equals("OPEN");
            case "act" -> caller.actor().has(Role.BANK_OPERATOR) && !getActs().isEmpty();
            default -> false;
        };
    }

    /** What the bank can do now, as {@code id:act}. */
    public List<String> getActs() {
        return BankActs.of(getView().account().measures());
    }

    public String actName(String choice) {
        return BankActs.name(choice, getView().account().measures(), language);
    }

    public String agree() {
        return act("funds.involved.listed", () -> find.decide(id, true, ""));
    }

    public String decline() {
        return act("funds.involved.declined", () -> find.decide(id, false, form.text("reason")));
    }

    public String appeal() {
        return act("funds.involved.appealed", () -> find.appeal(id, form.text("appellant"), form.text("reason")));
    }

    public String answer() {
        return act(
                "funds.involved.answered",
                () -> find.answer(id, "uphold".equals(form.text("verdict")), form.text("reason")));
    }

    public String remove() {
        return act("funds.involved.removed", () -> find.remove(id, form.text("reason")));
    }

    public String carryOut() {
        return act("funds.involved.acted", () -> {
            String[] chosen = form.text("choice").split(":");
            limit.handle(
                    RecordId.of(chosen[0], "funds.involved-not-found"),
                    Form.constant(LimitAccounts.Act.class, "choice", chosen.length > 1 ? chosen[1] : ""),
                    form.text("note"));
        });
    }

    private String act(String said, Action action) {
        return outcome.onRecord("/console/funds/involved-account.xhtml", id, said, action);
    }

    public List<TimelineEntry> getTimeline() {
        return Step.timeline(getView().steps(), "funds.involved-step.", language.getLocale());
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    public Form getForm() {
        return form;
    }
}
