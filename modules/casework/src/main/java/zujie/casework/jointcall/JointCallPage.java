package zujie.casework.jointcall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import zujie.casework.report.ReportPage;
import zujie.casework.report.TypedTime;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Outcome;

/** The joint calls on the page of a report. */
@Named("jointCalls")
@ViewScoped
public class JointCallPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    RecordJointCall calls;

    @Inject
    ReportPage page;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private final HashMap<String, String> form = new HashMap<>();
    private transient List<JointCallRow> rows;

    public List<JointCallRow> getRows() {
        if (rows == null) {
            rows = calls.of(report());
        }
        return rows;
    }

    public List<String> getResults() {
        return Stream.of(JointCall.Result.values()).map(Enum::name).toList();
    }

    public String record() {
        boolean done = outcome.run(() -> calls.handle(
                report(),
                new JointCallEntry(
                        form.get("partner"),
                        form.get("person"),
                        TypedTime.read("calledAt", form.get("calledAt"), clock.today()),
                        form.get("result"),
                        form.get("callNote"))));
        if (!done) {
            return null;
        }
        outcome.done("casework.joint-call.recorded");
        return "/console/casework/report.xhtml?faces-redirect=true&id=" + report();
    }

    private UUID report() {
        return page.getView().row().id();
    }

    public Map<String, String> getForm() {
        return form;
    }
}
