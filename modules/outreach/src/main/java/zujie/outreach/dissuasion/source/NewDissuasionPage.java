package zujie.outreach.dissuasion.source;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.api.FraudTypes;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Denied;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Outcome;

/** 登记预警: an officer knows of somebody who is about to be defrauded, mostly from a report of the same fraud. */
@Named("newDissuasion")
@ViewScoped
public class NewDissuasionPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReceiveWarning receive;

    @Inject
    WarningBook book;

    @Inject
    Reports reports;

    @Inject
    Cases cases;

    @Inject
    FraudTypes fraudTypes;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final HashMap<String, String> typed = new HashMap<>();
    private UUID report;
    private UUID file;
    private String origin;

    @PostConstruct
    void open() {
        if (!caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            throw Denied.of("platform.not-permitted");
        }
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        report = id(given.get("report"));
        file = id(given.get("case"));
        typed.put("unit", caller.actor().orgCode());
        if (report != null) {
            ReportView view = reports.require(report);
            origin = view.reportNo();
            typed.put("fraudType", view.fraudType());
            reports.contacts(report).stream()
                    .filter(c -> c.kind().equals("PHONE") || c.kind().equals("SHOWN_NUMBER"))
                    .findFirst()
                    .ifPresent(c -> typed.put("shownNumber", c.value()));
        } else if (file != null) {
            CaseView view = cases.require(file);
            origin = view.caseNo();
            typed.put("fraudType", view.fraudType());
        }
    }

    public String save() {
        return outcome.call(() -> receive.handle(WarningEntry.typed(typed, report, file)))
                .map(received -> {
                    if (!received.seen()) {
                        outcome.done("outreach.new-dissuasion.elsewhere", received.dissuasionNo(), received.unitName());
                        return "/console/outreach/dissuasions.xhtml?faces-redirect=true";
                    }
                    outcome.done("outreach.new-dissuasion." + received.outcome(), received.dissuasionNo());
                    return "/console/outreach/dissuasion.xhtml?faces-redirect=true&id=" + received.dissuasionId();
                })
                .orElse(null);
    }

    private static UUID id(String text) {
        return text == null || !text.matches("[0-9a-fA-F-]{36}") ? null : UUID.fromString(text);
    }

    public List<String> getLevels() {
        return book.ownLevels();
    }

    public List<String> getTypes() {
        return fraudTypes.inForce(clock.today());
    }

    /** The caller's unit and those below. */
    public List<Organisation> getUnits() {
        return organisations.active(OrgKind.POLICE).stream()
                .filter(unit -> caller.actor().covers(unit.path()))
                .toList();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** Number of the report or case it comes from; null if none. */
    public String getOrigin() {
        return origin;
    }
}
