package zujie.casework.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;
import zujie.web.reveal.Revealer;

/** The page of a lead and its steps. */
@Named("leadPage")
@ViewScoped
public class LeadPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    LeadQueries queries;

    @Inject
    PushLead push;

    @Inject
    ReceiveLead receive;

    @Inject
    QueryLead query;

    @Inject
    LeadActs acts;

    @Inject
    RevealLead reveal;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String id;
    private Integer seen;
    private transient LeadDetail view;

    /** Reads the lead before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        view = queries.get(LeadsPage.id(id));
    }

    public String push() {
        return step(
                "casework.lead.pushed",
                () -> push.handle(new PushLead.Command(LeadsPage.id(id), seen, form.get("toOrg"), form.get("remark"))));
    }

    public String receive() {
        return step("casework.lead.received", () -> receive.handle(LeadsPage.id(id), seen));
    }

    public String giveBack() {
        return step("casework.lead.given-back", () -> receive.giveBack(LeadsPage.id(id), seen, form.get("reason")));
    }

    public String query() {
        return step("casework.lead.queried", () -> query.handle(LeadsPage.id(id), seen, form.get("findings")));
    }

    public String joinCase() {
        return step("casework.lead.cased", () -> acts.joinCase(LeadsPage.id(id), seen, form.get("caseNo")));
    }

    public String close() {
        return step("casework.lead.closed", () -> acts.close(LeadsPage.id(id), seen, form));
    }

    public String result() {
        return step("casework.lead.resulted", () -> acts.result(LeadsPage.id(id), form));
    }

    private String step(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/casework/lead.xhtml?faces-redirect=true&id=" + id;
    }

    public LeadDetail getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public RecordRef getRef() {
        return new RecordRef("lead", getView().row().id().toString());
    }

    /** Whether the reader's unit holds the lead and the reader may move it. */
    public boolean isHandling() {
        return getView().held() && caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
    }

    public boolean isOfficer() {
        return getView().held() && caller.actor().has(Role.POLICE_OFFICER);
    }

    @Override
    public String reveal(String what, String reason) {
        UUID mark = LeadsPage.id(what);
        return reveal.handle(LeadsPage.id(id), reason).stream()
                .filter(m -> m.id().equals(mark))
                .map(LeadDetail.Mark::value)
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.lead-not-found"));
    }

    /** The version that the reader was shown; it travels with the form. */
    public Integer getSeen() {
        return getView().version();
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
