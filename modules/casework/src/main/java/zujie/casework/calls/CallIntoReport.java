package zujie.casework.calls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import zujie.casework.report.NewReportPage;
import zujie.kernel.rule.RecordId;

/** 来电转警情: fills the form of a report with what the call told; the clock of R1.5 runs since the call. */
@Named
@ViewScoped
public class CallIntoReport implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CallQueries queries;

    @Inject
    CallTraces drafts;

    @Inject
    NewReportPage form;

    private String call;

    /** Where the report or its draft exists, the way leads there. */
    public String fill() {
        if (call == null || call.isBlank()) {
            return null;
        }
        CallQueries.ForReport told = queries.forReport(uuid());
        if (told.reportId() != null) {
            return "/console/casework/report.xhtml?faces-redirect=true&id=" + told.reportId();
        }
        if (drafts.isDrafted(told.id())) {
            return "/console/casework/new-report.xhtml?faces-redirect=true&draft=" + told.id();
        }
        form.restore(told.id(), told.calledAt(), Map.of("phone", told.number(), "brief", told.note()));
        return null;
    }

    private UUID uuid() {
        return RecordId.of(call, "casework.call-not-found");
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }
}
