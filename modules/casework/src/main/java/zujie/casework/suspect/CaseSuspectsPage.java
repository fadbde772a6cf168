package zujie.casework.suspect;

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
import zujie.casework.casefile.CasesInHand;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** The suspects on the page of a case, and adding one. */
@Named("caseSuspects")
@ViewScoped
@NullUnmarked
public class CaseSuspectsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SuspectQueries queries;

    @Inject
    AddSuspect add;

    @Inject
    CasesInHand cases;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String id;
    private transient SuspectDetail.Page view;

    /** Reads the list before the page is drawn, so that a foreign case answers 404. */
    public void load() {
        view = queries.of(id());
    }

    public String add() {
        return outcome.call(() -> add.handle(new AddSuspect.Command(
                        id(),
                        new SuspectFacts.Typed(
                                form.get("name"),
                                form.get("alias"),
                                form.get("paper"),
                                form.get("identity"),
                                form.get("role"),
                                form.get("deeds")))))
                .map(added -> {
                    outcome.done("casework.suspect.added");
                    return "/console/casework/suspect.xhtml?faces-redirect=true&id=" + added;
                })
                .orElse(null);
    }

    public SuspectDetail.Page getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public boolean isWorking() {
        return caller.actor().has(Role.POLICE_OFFICER) && cases.mayWork(id());
    }

    public List<String> getRoles() {
        return Arrays.stream(SuspectRole.values()).map(Enum::name).toList();
    }

    public List<String> getPapers() {
        return Arrays.stream(SuspectFacts.Paper.values()).map(Enum::name).toList();
    }

    private UUID id() {
        return RecordId.of(id, "casework.case-not-found");
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
