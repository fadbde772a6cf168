package zujie.funds.account.protection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import zujie.funds.order.Form;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** The list of protected accounts. */
@Named("protectedAccounts")
@ViewScoped
public class ProtectedAccountsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String PAGE = "/console/funds/protected-accounts.xhtml";

    @Inject
    KeepProtectedAccounts keep;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private boolean ended;
    private transient List<ProtectedAccountRow> rows;

    @PostConstruct
    void open() {
        ended = "true"
                .equals(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("ended"));
        form.set("action", "REFUSE");
        getRows();
    }

    public List<ProtectedAccountRow> getRows() {
        if (rows == null) {
            rows = keep.list(ended);
        }
        return rows;
    }

    public boolean isEnded() {
        return ended;
    }

    public boolean isKeeping() {
        return caller.actor().has(Role.SYSTEM_ADMIN);
    }

    public List<String> getKinds() {
        return Arrays.stream(ProtectedKind.values()).map(Enum::name).toList();
    }

    public String add() {
        boolean done = outcome.run(() -> keep.handle(new KeepProtectedAccounts.Command(
                form.text("kind"),
                !"WARN".equals(form.text("action")),
                form.text("bankCode"),
                form.text("accountNo"),
                form.text("namePart"),
                form.text("source"),
                form.day("validFrom"),
                form.day("validUntil"),
                form.text("why"))));
        return after(done);
    }

    public String end() {
        return after(outcome.run(() -> keep.end(form.id("entry"), form.text("reason"))));
    }

    private String after(boolean done) {
        if (!done) {
            return null;
        }
        outcome.done("funds.protection.kept");
        return PAGE + "?faces-redirect=true";
    }

    public Form getForm() {
        return form;
    }

    /** Where it stands in the menu. */
    @ApplicationScoped
    static class Menu implements MenuEntries {

        @Override
        public List<MenuEntry> entries() {
            return List.of(new MenuEntry(
                    "web.menu.funds",
                    299,
                    "funds.menu.protected-accounts",
                    PAGE,
                    Set.of(
                            Role.SYSTEM_ADMIN,
                            Role.DESK_OFFICER,
                            Role.POLICE_OFFICER,
                            Role.POLICE_APPROVER,
                            Role.LEGAL_REVIEWER)));
        }
    }
}
