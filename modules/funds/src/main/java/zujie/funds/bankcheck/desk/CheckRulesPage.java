package zujie.funds.bankcheck.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import zujie.funds.bankcheck.CheckRules;
import zujie.funds.order.Form;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** 经办复核设置: whether each bank wants four eyes, since when, who said so and why. */
@Named("checkRules")
@ViewScoped
public class CheckRulesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CheckRules rules;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private transient List<CheckRules.BankRow> rows;

    @PostConstruct
    void open() {
        form.set("active", "true");
        getRows();
    }

    public List<CheckRules.BankRow> getRows() {
        if (rows == null) {
            rows = rules.list();
        }
        return rows;
    }

    public boolean isKeeping() {
        return caller.actor().hasAny(Role.BANK_CHECKER, Role.SYSTEM_ADMIN);
    }

    /** Whether the reader chooses the bank. */
    public boolean isAdmin() {
        return caller.actor().has(Role.SYSTEM_ADMIN);
    }

    public String save() {
        boolean done = outcome.run(() ->
                rules.set(form.text("bankCode"), form.flag("active"), form.day("validFrom"), form.text("reason")));
        if (!done) {
            return null;
        }
        outcome.done("funds.check-rule.saved");
        return "/console/funds/bank-check-rules.xhtml?faces-redirect=true";
    }

    public Form getForm() {
        return form;
    }
}
