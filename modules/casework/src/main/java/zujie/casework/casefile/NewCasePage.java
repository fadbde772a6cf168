package zujie.casework.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** The form that opens a case from a report. */
@Named("newCase")
@ViewScoped
public class NewCasePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    OpenCase open;

    @Inject
    Reports reports;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String report;
    private transient ReportView view;

    /** Reads the report before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        view = reports.require(id());
        form.putIfAbsent("kind", CaseKind.FRAUD.name());
        form.putIfAbsent("leadOfficer", caller.actor().requireId().toString());
    }

    public String save() {
        return outcome.call(() -> open.handle(new OpenCase.Command(
                        id(), form.get("kind"), form.get("title"), form.get("supervision"), lead())))
                .map(opened -> {
                    outcome.done("casework.new-case.opened", opened.caseNo());
                    return "/console/casework/case.xhtml?faces-redirect=true&id=" + opened.id();
                })
                .orElse(null);
    }

    public ReportView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    /** Officers of the caller's unit and below who may take the case. */
    public List<Person> getOfficers() {
        List<Person> officers = people.inUnit(getView().unitPath(), Role.POLICE_OFFICER, Role.DESK_OFFICER);
        UUID me = caller.actor().requireId();
        if (officers.stream().anyMatch(p -> p.id().equals(me))) {
            return officers;
        }
        List<Person> withMe = new java.util.ArrayList<>(officers);
        withMe.add(0, people.require(me));
        return withMe;
    }

    public List<String> getKinds() {
        return List.of(CaseKind.FRAUD.name(), CaseKind.CARD.name());
    }

    public List<String> getSupervisions() {
        return java.util.Arrays.stream(Supervision.values()).map(Enum::name).toList();
    }

    private UUID lead() {
        String chosen = form.get("leadOfficer");
        return chosen == null || chosen.isBlank() ? null : UUID.fromString(chosen);
    }

    private UUID id() {
        return RecordId.of(report, "casework.report-not-found");
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
