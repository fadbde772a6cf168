package zujie.casework.ending;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** Closing and reopening on the page of a case. */
@Named("caseEnding")
@ViewScoped
@NullUnmarked
public class CaseEndingPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    EndingQueries queries;

    @Inject
    AskEnding ask;

    @Inject
    DecideEnding decide;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private UUID file;
    private transient EndingRow open;
    private transient boolean read;

    @PostConstruct
    void begin() {
        file = RecordId.of(
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("id"),
                "casework.case-not-found");
    }

    /** The request that waits for a decision; null if none does. */
    public EndingRow getOpen() {
        if (!read) {
            open = queries.of(file).stream().filter(EndingRow::open).findFirst().orElse(null);
            read = true;
        }
        return open;
    }

    public boolean isMine() {
        return getOpen() != null && getOpen().askedById().equals(caller.actor().id());
    }

    public boolean isDeciding() {
        return getOpen() != null && caller.actor().has(Role.POLICE_APPROVER);
    }

    public String close() {
        return act("casework.ending.asked", () -> ask.handle(command("CLOSE")));
    }

    public String reopen() {
        return act("casework.ending.asked", () -> ask.handle(command("REOPEN")));
    }

    public String approve() {
        return act("casework.ending.decided", () -> decide.handle(decision(true)));
    }

    public String refuse() {
        return act("casework.ending.decided", () -> decide.handle(decision(false)));
    }

    public String withdraw() {
        return act("casework.ending.withdrawn", () -> ask.withdraw(waiting()));
    }

    private AskEnding.Command command(String kind) {
        return new AskEnding.Command(file, kind, form.get("grounds"));
    }

    private DecideEnding.Command decision(boolean approved) {
        return new DecideEnding.Command(waiting(), approved, form.get("words"));
    }

    private UUID waiting() {
        if (getOpen() == null) {
            throw NotFound.of("casework.ending-not-found");
        }
        return getOpen().id();
    }

    private String act(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/casework/case.xhtml?faces-redirect=true&id=" + file;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
