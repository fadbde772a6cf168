package zujie.casework.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import zujie.web.message.Outcome;

/** The form of a new lead, and beside it the place for a whole table. */
@Named("newLead")
@ViewScoped
public class NewLeadPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    TakeLead take;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>(Map.of("source", LeadSource.DESK.name()));

    public String save() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("电话", form.get("phones"));
        marks.put("账户", form.get("accounts"));
        marks.put("社交账号", form.get("messengers"));
        marks.put("网址", form.get("sites"));
        return outcome.call(() -> take.handle(new LeadEntry(
                        form.get("source"),
                        form.get("title"),
                        form.get("content"),
                        form.get("toOrg"),
                        LeadSheet.marks(marks))))
                .map(lead -> {
                    outcome.done("casework.lead.taken", lead.leadNo());
                    return "/console/casework/lead.xhtml?faces-redirect=true&id=" + lead.id();
                })
                .orElse(null);
    }

    public String saveSheet() {
        return outcome.call(() ->
                        take.many(LeadSheet.read(form.get("sheet"), form.get("sheetSource"), form.get("sheetOrg"))))
                .map(leads -> {
                    outcome.done("casework.lead.sheet-taken", leads.size());
                    return "/console/casework/leads.xhtml?faces-redirect=true";
                })
                .orElse(null);
    }

    public Map<String, String> getForm() {
        return form;
    }
}
