package zujie.funds.freeze;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.RecordId;

/** The papers of a freeze or of all freezes of a case, one sheet each, or the slip that explains it to the bank's customer. */
@Named("freezePrint")
@RequestScoped
public class FreezePrintPage {

    @Inject
    PrintFreeze print;

    private List<PrintFreeze.Printed> printed;
    private boolean slip;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        slip = "true".equals(given.get("slip"));
        UUID file = RecordId.ofOptional(given.get("case"), "funds.freeze-not-found");
        printed = file != null
                ? print.ofCase(file)
                : List.of(
                        print.handle(RecordId.of(given.get("id"), "funds.freeze-not-found"), slip ? "slip" : "papers"));
    }

    /** The freezes to be printed: one, or all of a case that have papers. */
    public List<PrintFreeze.Printed> getAll() {
        return printed;
    }

    public boolean isSlip() {
        return slip;
    }
}
