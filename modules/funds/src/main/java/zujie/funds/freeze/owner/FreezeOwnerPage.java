package zujie.funds.freeze.owner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.Person;
import zujie.funds.order.Form;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;
import zujie.web.record.RequestedRecord;

/** 移交 on the page of a freeze. */
@Named("freezeOwner")
@ViewScoped
public class FreezeOwnerPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReassignFreeze reassign;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private UUID freeze;
    private final Form form = new Form();
    private List<Person> officers;

    @PostConstruct
    void open() {
        freeze = RequestedRecord.id("funds.freeze-not-found");
    }

    /** Whether the reader may hand it on; {@code lead} is whose it is, {@code over} that nothing is left to do. */
    public boolean can(UUID lead, boolean over, boolean readOnly) {
        Actor actor = caller.actor();
        return !over
                && !readOnly
                && (actor.has(Role.POLICE_APPROVER) || actor.has(Role.POLICE_OFFICER) && lead.equals(actor.id()));
    }

    public List<Person> getOfficers() {
        if (officers == null) {
            officers = reassign.candidates(freeze);
        }
        return officers;
    }

    public String submit() {
        if (!outcome.run(() -> reassign.handle(freeze, form.id("officer"), form.text("reason")))) {
            return null;
        }
        outcome.done("funds.freeze.reassigned");
        return "/console/funds/freezes.xhtml?faces-redirect=true";
    }

    public Form getForm() {
        return form;
    }
}
