package zujie.funds.freeze;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.funds.account.ResultCodes;
import zujie.funds.order.Reach;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.record.RecordRef;
import zujie.web.reveal.Revealer;
import zujie.web.text.Language;

/** One freeze: its facts, its clock, its papers, and what the reader may do with it now. */
@Named("freeze")
@ViewScoped
public class FreezePage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    FreezeQueries queries;

    @Inject
    RevealFrozenAccount revealAccount;

    @Inject
    ResultCodes codes;

    @Inject
    Language language;

    @Inject
    Caller caller;

    private UUID id;
    private transient FreezeView view;

    @PostConstruct
    void open() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        id = RecordId.of(given, "funds.freeze-not-found");
        getView();
    }

    public FreezeView getView() {
        if (view == null) {
            view = queries.get(id);
        }
        return view;
    }

    @Override
    public String reveal(String what, String why) {
        RevealFrozenAccount.Revealed plain = revealAccount.handle(id, why);
        return what.equals("name") ? plain.accountName() : plain.account();
    }

    /** Whether the reader may see the account in full for a reason. */
    public boolean isRevealing() {
        return !getView().readOnly()
                && caller.actor().hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.LEGAL_REVIEWER);
    }

    /** Whether case and stop are open to the reader: whoever reviews the law reads the freeze alone, as its bank does. */
    public boolean isFollowing() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }

    public boolean isPrinting() {
        return !getView().readOnly()
                && caller.actor()
                        .hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER);
    }

    /** Whether an action is there for the reader, possible or not. */
    public boolean offers(String name) {
        return FreezeActions.offered(name, caller.actor(), getView());
    }

    /** Message key of what stands against an action; null if nothing does. */
    public String whyNot(String name) {
        return FreezeActions.whyNot(name, caller.actor(), getView());
    }

    public boolean can(String name) {
        return offers(name) && whyNot(name) == null;
    }

    /** The key of what the running clock counts. */
    public String getClockKey() {
        return switch (FreezeState.valueOf(getView().freeze().state())) {
            case ISSUED -> "funds.freeze.clock-answer";
            case QUEUED -> "funds.freeze.clock-queue";
            default -> "funds.freeze.clock-expiry";
        };
    }

    public String getConsequenceKey() {
        return switch (FreezeState.valueOf(getView().freeze().state())) {
            case ISSUED -> "funds.consequence.answer";
            case QUEUED -> "funds.consequence.freeze-turn";
            default -> "funds.consequence.freeze-end";
        };
    }

    /** Whether it was executed, so that there is something to object to and to explain. */
    public boolean isActive() {
        return FreezeState.valueOf(getView().freeze().state()).isActive();
    }

    /** The code of the bank's answer and what it means for a freeze. */
    public String getResultName() {
        String code = getView().freeze().resultCode();
        return code == null || code.isEmpty() ? "—" : code + " " + FreezeAnswerPage.name(codes.require(code), language);
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    public RecordRef getRef() {
        return new RecordRef("freeze", id.toString());
    }
}
