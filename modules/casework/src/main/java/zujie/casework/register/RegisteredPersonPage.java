package zujie.casework.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.reveal.Revealer;

/** The page of a line of a register, its reviews and corrections. */
@Named("registeredPerson")
@ViewScoped
public class RegisteredPersonPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    RegisterQueries queries;

    @Inject
    EnterPerson enter;

    @Inject
    ReviewPerson review;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String id;
    private Integer seen;
    private transient PersonDetail view;

    /** Reads the line before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        view = queries.get(uuid());
    }

    public String keep() {
        return act(() -> review.keep(new ReviewPerson.Command(uuid(), seen, form.get("finding"))));
    }

    public String remove() {
        return act(() -> review.remove(new ReviewPerson.Command(uuid(), seen, form.get("reason"))));
    }

    public String correct() {
        return act(() ->
                enter.correct(new EnterPerson.Correction(uuid(), seen, PersonForm.typed(form), form.get("reason"))));
    }

    private String act(Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done("casework.register.recorded");
        return "/console/casework/registered-person.xhtml?faces-redirect=true&id=" + id;
    }

    /** {@code name}, {@code identity} or {@code phone}. */
    @Override
    public String reveal(String what, String reason) {
        return queries.reveal(uuid(), reason).of(what);
    }

    public PersonDetail getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public boolean isWorking() {
        return caller.actor().has(Role.POLICE_OFFICER) && getView().row().listed();
    }

    public List<String> getGrounds() {
        return Register.valueOf(getView().row().register()).grounds().stream()
                .map(Enum::name)
                .toList();
    }

    private UUID uuid() {
        return RecordId.of(id, "casework.registered-not-found");
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
