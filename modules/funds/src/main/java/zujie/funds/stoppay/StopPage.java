package zujie.funds.stoppay;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.casework.api.Reports;
import zujie.funds.account.ResultCodes;
import zujie.funds.order.Typed;
import zujie.kernel.money.Money;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.web.record.RecordRef;
import zujie.web.reveal.Revealer;
import zujie.web.text.Language;

/** One stop: its facts, its clock, and what the reader may do with it now. */
@Named("stop")
@ViewScoped
public class StopPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    AcknowledgeStop acknowledge;

    @Inject
    RevealAccount revealAccount;

    @Inject
    StopRules rules;

    @Inject
    Caller caller;

    @Inject
    ResultCodes codes;

    @Inject
    Reports reports;

    @Inject
    Language language;

    private UUID id;
    private transient StopView view;
    private transient Reports.FilingReview filing;

    @PostConstruct
    void open() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        id = RecordId.of(given, "funds.stop-not-found");
        getView();
    }

    public StopView getView() {
        if (view == null) {
            view = acknowledge.handle(id);
        }
        return view;
    }

    @Override
    public String reveal(String what, String why) {
        RevealAccount.Revealed plain = revealAccount.handle(id, why);
        return switch (what) {
            case "name" -> plain.payeeName();
            case "payer" -> plain.payerAccount();
            default -> plain.payeeAccount();
        };
    }

    /** Whether an action is there for the reader, possible or not. */
    public boolean offers(String name) {
        return StopActions.offered(name, caller.actor(), getView());
    }

    /** Message key of what stands against an action; null if nothing does. */
    public String whyNot(String name) {
        return StopActions.whyNot(name, caller.actor(), getView());
    }

    public boolean can(String name) {
        return offers(name) && whyNot(name) == null;
    }

    /** 立案审查 beside the clock of the stop (R1.11); null for a bank, and for those who may not see the report. */
    public Reports.FilingReview getFiling() {
        if (filing == null && !isBank()) {
            filing = reports.filingReview(getView().stop().reportId()).orElse(null);
        }
        return filing;
    }

    public boolean isReviewPending() {
        return StopReview.PENDING.name().equals(getView().stop().review());
    }

    public String getReviewTone() {
        return StopReview.valueOf(getView().stop().review()).tone();
    }

    /** How many stops the account may have within a case. */
    public long getMost() {
        return rules.mostPerAccount();
    }

    /** What the order says of one of the four elements. */
    public String ordered(String element) {
        StopRow stop = getView().stop();
        return switch (element) {
            case "NAME" -> stop.payeeName();
            case "ACCOUNT" -> stop.payeeAccount();
            case "AMOUNT" -> Money.ofFen(stop.amountFen()).toString();
            default -> Typed.shown(stop.transferredAt());
        };
    }

    /** The bank's result in the dictionary's words; a dash before there is one. */
    public String getResultName() {
        String code = getView().stop().resultCode();
        return code == null || code.isEmpty()
                ? "—"
                : code + " " + codes.require(code).name(language.getLocale());
    }

    public boolean isBank() {
        return StopBook.isBank(caller.actor());
    }

    public RecordRef getRef() {
        return new RecordRef("stop-payment", id.toString());
    }
}
