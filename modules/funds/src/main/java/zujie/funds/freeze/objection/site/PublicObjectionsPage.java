package zujie.funds.freeze.objection.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import zujie.funds.freeze.objection.HandlePublicObjections;
import zujie.funds.order.Form;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;
import zujie.web.shell.MenuEntries;
import zujie.web.shell.MenuEntry;

/** 公众冻结异议: what came in through the public site, and the answers of the centre. */
@Named("publicObjections")
@ViewScoped
public class PublicObjectionsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    HandlePublicObjections objections;

    @Inject
    Outcome outcome;

    private String at;
    private final Form form = new Form();
    private HandlePublicObjections.Person person;
    private transient Slice<HandlePublicObjections.Row> rows;

    /** Where they stand in the menu. */
    @ApplicationScoped
    static class Menu implements MenuEntries {

        @Override
        public List<MenuEntry> entries() {
            return List.of(new MenuEntry(
                    "web.menu.funds",
                    225,
                    "funds.menu.public-objections",
                    "/console/funds/public-objections.xhtml",
                    Set.of(Role.DESK_OFFICER, Role.POLICE_OFFICER)));
        }
    }

    @PostConstruct
    void open() {
        at = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("at");
        getRows();
    }

    public Slice<HandlePublicObjections.Row> getRows() {
        if (rows == null) {
            rows = objections.list(Pager.of(at).cursor(), null);
        }
        return rows;
    }

    /** Those that the centre has to answer itself. */
    public List<HandlePublicObjections.Row> getOwn() {
        return getRows().rows().stream()
                .filter(r -> r.open() && r.freezes() == 0)
                .toList();
    }

    public String reveal() {
        outcome.call(() -> objections.reveal(chosen(), form.text("reason"))).ifPresent(p -> person = p);
        return null;
    }

    public String answer() {
        if (!outcome.run(() -> objections.answer(chosen(), form.text("reason")))) {
            return null;
        }
        outcome.done("funds.public-objection.answered");
        return "/console/funds/public-objections.xhtml?faces-redirect=true";
    }

    private java.util.UUID chosen() {
        return RecordId.of(form.text("objection"), "funds.objection-not-found");
    }

    /** Whom to call back, once it was asked for with a reason. */
    public HandlePublicObjections.Person getPerson() {
        return person;
    }

    public Form getForm() {
        return form;
    }

    public String getAt() {
        return at;
    }
}
