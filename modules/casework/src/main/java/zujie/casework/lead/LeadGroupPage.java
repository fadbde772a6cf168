package zujie.casework.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.web.message.Outcome;

/** The steps that leads take together, on the list of those that wait together. */
@Named("leadGroup")
@ViewScoped
public class LeadGroupPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    LeadQueries queries;

    @Inject
    ReceiveLead receive;

    @Inject
    QueryLead query;

    @Inject
    ActOnLead act;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String group;

    private interface Step {
        void take(List<UUID> leads);
    }

    public String receive() {
        return step(leads -> receive.many(leads));
    }

    public String query() {
        return step(leads -> query.many(leads, form.get("findings")));
    }

    public String close() {
        return step(leads -> act.closeMany(leads, form.get("outcome"), form.get("reason")));
    }

    private String step(Step step) {
        return outcome.call(() -> {
                    List<UUID> leads = queries.together(LeadsPage.id(group));
                    step.take(leads);
                    outcome.done("casework.lead.group-moved", leads.size());
                    // They wait for the next step under another name.
                    return "/console/casework/leads.xhtml?faces-redirect=true&id=" + leads.get(0);
                })
                .orElse(null);
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }
}
