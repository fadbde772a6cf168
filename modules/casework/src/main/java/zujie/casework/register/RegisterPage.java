package zujie.casework.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;

/** The list of a register, and the form of a new line. */
@Named("registerPage")
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    RegisterQueries queries;

    @Inject
    EnterPerson enter;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String register = Register.KEY_PERSON.name();
    private String removed;
    private String at;
    private transient Slice<PersonRow> rows;

    /** Reads the list before the page is drawn, so that a wrong filter answers as a whole page. */
    public void load() {
        rows = queries.list(register, "true".equals(removed), Pager.of(at).cursor(), null);
    }

    public String enter() {
        return outcome.call(() -> enter.handle(new EnterPerson.Command(register, PersonForm.typed(form))))
                .map(id -> {
                    outcome.done("casework.register.entered");
                    return "/console/casework/registered-person.xhtml?faces-redirect=true&id=" + id;
                })
                .orElse(null);
    }

    public Slice<PersonRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public boolean isWorking() {
        return caller.actor().has(Role.POLICE_OFFICER);
    }

    public List<String> getRegisters() {
        return Arrays.stream(Register.values()).map(Enum::name).toList();
    }

    public List<String> getGrounds() {
        return Register.valueOf(register).grounds().stream().map(Enum::name).toList();
    }

    public boolean isIdentityNeeded() {
        return Register.valueOf(register).identityNeeded();
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getRegister() {
        return register;
    }

    public void setRegister(String register) {
        this.register = register;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
