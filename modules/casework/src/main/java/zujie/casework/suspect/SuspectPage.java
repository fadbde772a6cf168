package zujie.casework.suspect;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;
import zujie.web.reveal.Revealer;

/** The page of a suspect. */
@Named("suspectPage")
@ViewScoped
@NullUnmarked
public class SuspectPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    SuspectQueries queries;

    @Inject
    HandleSuspect handling;

    @Inject
    RevealSuspect reveal;

    @Inject
    CasesInHand cases;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String id;
    private Integer seen;
    private transient SuspectDetail view;

    public void load() {
        view = queries.get(uuid());
    }

    public String arrive() {
        return step(() -> handling.arrive(
                new HandleSuspect.Arrival(uuid(), seen, form.get("how"), time("arrivedAt"), form.get("place"))));
    }

    public String measure() {
        return step(() -> handling.measure(step("measure", "measureAt", "measureNo", null)));
    }

    public String extend() {
        return step(() ->
                handling.extend(new HandleSuspect.Extension(uuid(), seen, time("until"), form.get("extensionNo"))));
    }

    public String release() {
        return step(() -> handling.release(step(null, "releasedAt", "releaseNo", "releaseWords")));
    }

    public String conclude() {
        return step(() -> handling.conclude(step("outcome", "outcomeAt", "outcomeNo", "outcomeWords")));
    }

    private HandleSuspect.Step step(String kind, String at, String number, String words) {
        return new HandleSuspect.Step(uuid(), seen, form.get(kind), time(at), form.get(number), form.get(words));
    }

    private String step(Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done("casework.suspect.recorded");
        return "/console/casework/suspect.xhtml?faces-redirect=true&id=" + id;
    }

    private UUID uuid() {
        return RecordId.of(id, "casework.suspect-not-found");
    }

    private Instant time(String field) {
        return Inputs.time(field, form.get(field), clock.today());
    }

    /** {@code name} or {@code identity}. */
    @Override
    public String reveal(String what, String reason) {
        return reveal.handle(uuid(), reason).of(what);
    }

    public SuspectDetail getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public RecordRef getRef() {
        return new RecordRef("suspect", getView().row().id().toString());
    }

    public boolean isRevealing() {
        return caller.actor().hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }

    public boolean isWorking() {
        return caller.actor().has(Role.POLICE_OFFICER)
                && !getView().row().excluded()
                && cases.mayWork(getView().caseId());
    }

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
