package zujie.outreach.dissuasion.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.outreach.dissuasion.act.StopTransfer;
import zujie.web.message.Outcome;
import zujie.web.show.Show;

/** 已转账→止付: what is known of the transfer is filled in; one press, and the stop-payment is on the screen. */
@Named("stopTransfer")
@ViewScoped
public class StopTransferPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DissuasionPage page;

    @Inject
    StopTransfer stopTransfer;

    @Inject
    Organisations organisations;

    @Inject
    Outcome outcome;

    @Inject
    Show show;

    private final HashMap<String, String> typed = new HashMap<>();

    @PostConstruct
    void open() {
        if (!page.can("stop")) {
            return;
        }
        StopTransfer.Proposal known = stopTransfer.propose(page.getId());
        typed.put("payerAccount", known.payerAccount());
        typed.put("payeeAccount", known.payeeAccount());
        typed.put(
                "amount",
                known.amountFen() == null ? "" : show.amount(known.amountFen()).replace(",", ""));
    }

    public String stop() {
        return go(null);
    }

    /** The report exists already: the task ends with it. */
    public String with(UUID report) {
        return go(report);
    }

    private String go(UUID report) {
        return outcome.call(() -> stopTransfer.handle(new StopTransfer.Command(
                        page.getId(),
                        report,
                        typed.get("victimName"),
                        typed.get("payerBank"),
                        typed.get("payerAccount"),
                        typed.get("payeeBank"),
                        typed.get("payeeAccount"),
                        typed.get("payeeName"),
                        ActForm.fen("amountFen", typed.get("amount")),
                        ActForm.time("transferredAt", typed.get("at")),
                        typed.get("channel"),
                        typed.get("note"))))
                .map(this::next)
                .orElse(null);
    }

    private String next(StopTransfer.Stopping stopping) {
        outcome.done("outreach.dissuasion.transferred", stopping.reportNo());
        return stopping.accountKnown()
                ? "/console/funds/new-stop.xhtml?faces-redirect=true&report=" + stopping.reportId()
                : "/console/casework/report.xhtml?faces-redirect=true&id=" + stopping.reportId();
    }

    public List<Organisation> getBanks() {
        return organisations.headOffices(OrgKind.BANK);
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
