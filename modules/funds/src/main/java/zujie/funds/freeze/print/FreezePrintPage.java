package zujie.funds.freeze.print;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.funds.freeze.FreezesForOthers.Printable;
import zujie.kernel.rule.RecordId;

/**
 * The papers of a freeze, those of a case for each bank, the slip that explains a freeze to the bank's customer, or the
 * notice to the owner of unrelated money.
 */
@Named("freezePrint")
@RequestScoped
public class FreezePrintPage {

    @Inject
    PrintFreeze print;

    private List<Sheet> sheets = List.of();
    private Printable letter;
    private boolean slip;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        slip = "true".equals(given.get("slip"));
        UUID file = RecordId.ofOptional(given.get("case"), "funds.freeze-not-found");
        if (file != null) {
            sheets = print.ofCase(file);
            return;
        }
        UUID id = RecordId.of(given.get("id"), "funds.freeze-not-found");
        if (slip) {
            letter = print.slip(id);
        } else if ("true".equals(given.get("notice"))) {
            letter = print.notice(id);
        } else {
            sheets = print.handle(id);
        }
    }

    /** The papers; empty for slip and notice. */
    public List<Sheet> getSheets() {
        return sheets;
    }

    /** The freeze that slip or notice is about; null for papers. */
    public Printable getLetter() {
        return letter;
    }

    public boolean isSlip() {
        return slip;
    }

    /** Message key of the page's title. */
    public String getTitleKey() {
        return letter == null ? "funds.freeze.papers" : slip ? "funds.freeze.slip" : "funds.freeze.notice";
    }
}
