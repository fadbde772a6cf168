package zujie.casework.suspect;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import zujie.kernel.rule.RecordId;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** Setting right who a suspect is, or that he is none, on his page. */
@Named("suspectFacts")
@ViewScoped
@NullUnmarked
public class SuspectFactsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AddSuspect facts;

    @Inject
    SuspectQueries queries;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private UUID id;
    private Integer seen;

    @PostConstruct
    void begin() {
        id = RecordId.of(
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("id"),
                "casework.suspect-not-found");
    }

    public String correct() {
        return act(() -> facts.correct(new AddSuspect.Correction(
                id,
                seen,
                new SuspectFacts.Typed(
                        form.get("name"),
                        form.get("alias"),
                        form.get("paper"),
                        form.get("identity"),
                        form.get("role"),
                        form.get("deeds")),
                form.get("correctReason"))));
    }

    public String exclude() {
        return act(() -> facts.exclude(new AddSuspect.Clearing(id, seen, form.get("reason"))));
    }

    private String act(Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done("casework.suspect.recorded");
        return "/console/casework/suspect.xhtml?faces-redirect=true&id=" + id;
    }

    public List<String> getRoles() {
        return Arrays.stream(SuspectRole.values()).map(Enum::name).toList();
    }

    public List<String> getPapers() {
        return Arrays.stream(SuspectFacts.Paper.values()).map(Enum::name).toList();
    }

    public Integer getSeen() {
        return queries.get(id).version();
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
