package zujie.funds.freeze;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.NotFound;

/** The papers of a freeze, one sheet each, or the slip that explains it to the bank's customer. */
@Named("freezePrint")
@RequestScoped
public class FreezePrintPage {

    @Inject
    PrintFreeze print;

    private PrintFreeze.Printed printed;
    private boolean slip;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        slip = "true".equals(given.get("slip"));
        try {
            printed = print.handle(UUID.fromString(String.valueOf(given.get("id"))), slip ? "slip" : "papers");
        } catch (IllegalArgumentException e) {
            throw NotFound.of("funds.freeze-not-found");
        }
    }

    public FreezeView getView() {
        return printed.view();
    }

    public String getAccountName() {
        return printed.accountName();
    }

    public String getAccount() {
        return printed.account();
    }

    public boolean isSlip() {
        return slip;
    }
}
