package zujie.casework.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** What a case shares with others, and what is decided on that. */
@Named("linksPage")
@ViewScoped
public class LinksPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    FindLinks find;

    @Inject
    DecideLink decide;

    @Inject
    NewSeries series;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String id;
    private transient LinkView view;

    /** Reads the case before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        view = find.handle(id(id));
    }

    public String accept() {
        return decide(true);
    }

    public String refuse() {
        return decide(false);
    }

    /** A series of this case and all that were linked with it. */
    public String makeSeries() {
        return outcome.call(() -> series.of(id(id), form.get("title"), form.get("reason")))
                .map(made -> "/console/casework/series.xhtml?faces-redirect=true&id=" + made)
                .orElse(null);
    }

    private String decide(boolean accepted) {
        if (!outcome.run(() ->
                decide.handle(new DecideLink.Command(id(id), id(form.get("other")), accepted, form.get("reason"))))) {
            return null;
        }
        outcome.done(accepted ? "casework.link.accepted" : "casework.link.refused");
        return "/console/casework/links.xhtml?faces-redirect=true&id=" + id;
    }

    public LinkView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public boolean isOfficer() {
        return caller.actor().has(Role.POLICE_OFFICER);
    }

    /** Whether a series can be made: something was linked with this case. */
    public boolean isLinked() {
        return getView().decided().stream()
                .anyMatch(p -> LinkState.ACCEPTED.name().equals(p.decision()));
    }

    private static UUID id(String text) {
        return RecordId.of(text, "casework.case-not-found");
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
