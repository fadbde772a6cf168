package zujie.directory.contact;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** The contact book of 24-hour desks. */
@Named("dutyDesks")
@ViewScoped
public class DutyDesksPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ContactBook book;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private transient List<DutyDeskRow> rows;

    @PostConstruct
    void open() {
        getRows();
    }

    public List<DutyDeskRow> getRows() {
        if (rows == null) {
            rows = book.list(null);
        }
        return rows;
    }

    public String add() {
        boolean done = outcome.run(() -> book.handle(new ContactBook.Command(
                null,
                isForOthers() ? form.get("orgCode") : null,
                form.get("name"),
                form.get("phone"),
                form.get("hours"),
                form.get("remark"))));
        if (!done) {
            return null;
        }
        outcome.done("directory.contact.saved");
        return "/console/directory/duty-desks.xhtml?faces-redirect=true";
    }

    public boolean isKeeping() {
        return caller.actor().hasAny(Role.SYSTEM_ADMIN, Role.BANK_CHECKER);
    }

    public boolean isForOthers() {
        return caller.actor().has(Role.SYSTEM_ADMIN);
    }

    public Map<String, String> getForm() {
        return form;
    }
}
