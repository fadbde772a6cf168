package zujie.funds.counter.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zujie.funds.counter.CheckAnswer;
import zujie.funds.counter.CheckBusiness;
import zujie.funds.counter.CheckKind;
import zujie.funds.counter.CheckRow;
import zujie.funds.counter.CounterRules;
import zujie.funds.counter.RecordCheck;
import zujie.funds.order.Form;
import zujie.kernel.rule.Denied;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** 柜面核对: the teller goes through the items of the procedure. */
@Named("newCounterCheck")
@ViewScoped
public class NewCounterCheckPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    RecordCheck record;

    @Inject
    CounterRules rules;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private CheckKind kind;
    private final Form form = new Form();

    @PostConstruct
    void open() {
        if (!caller.actor().has(Role.BANK_OPERATOR)) {
            throw Denied.of("platform.not-permitted");
        }
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("kind");
        kind = Arrays.stream(CheckKind.values())
                .filter(k -> k.name().equals(given))
                .findFirst()
                .orElse(CheckKind.COUNTER);
        form.set("business", CheckBusiness.TRANSFER.name());
    }

    /** Keeps it and goes to it. */
    public String submit() {
        return outcome.call(() -> {
                    Map<String, String> answers = new LinkedHashMap<>();
                    kind.items().forEach(item -> answers.put(item, form.text(item)));
                    CheckBusiness business = kind == CheckKind.OPENING
                            ? CheckBusiness.OPENING
                            : Form.constant(CheckBusiness.class, "business", form.text("business"));
                    // What was typed before 取现 was chosen is hidden by then, and not meant.
                    boolean toPayee = business == CheckBusiness.TRANSFER;
                    CheckRow made = record.handle(new RecordCheck.Command(
                            kind,
                            form.text("branch"),
                            form.text("customerName"),
                            form.text("customerPhone"),
                            form.text("payerAccount"),
                            toPayee ? form.text("payeeName") : null,
                            toPayee ? form.text("payeeAccount") : null,
                            form.fen("amountFen"),
                            answers,
                            form.text("remark"),
                            business));
                    outcome.done("funds.check.begun");
                    return "/console/funds/counter-check.xhtml?faces-redirect=true&id=" + made.id();
                })
                .orElse(null);
    }

    /** The bank's own threshold, in fen. */
    public long getThreshold() {
        return rules.today().noticeAboveFen();
    }

    public List<String> getItems() {
        return kind.items();
    }

    /** What may be asked for besides an opening, which has a form of its own. */
    public List<String> getBusinesses() {
        return List.of(CheckBusiness.TRANSFER.name(), CheckBusiness.CASH_WITHDRAWAL.name());
    }

    public List<String> getKinds() {
        return Arrays.stream(CheckKind.values()).map(Enum::name).toList();
    }

    public List<String> getAnswers() {
        return Arrays.stream(CheckAnswer.values()).map(Enum::name).toList();
    }

    public String getKind() {
        return kind.name();
    }

    public Form getForm() {
        return form;
    }
}
