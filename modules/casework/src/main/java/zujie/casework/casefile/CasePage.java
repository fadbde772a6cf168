package zujie.casework.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import zujie.casework.input.Inputs;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;

/** The page of a case. */
@Named("casePage")
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CaseQueries queries;

    @Inject
    FileCase file;

    @Inject
    SolveCase solve;

    @Inject
    BusinessClock clock;

    @Inject
    CasesInHand cases;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String id;
    private Integer seen;
    private transient CaseDetail view;
    private transient Boolean own;

    /** Reads the case before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        view = queries.get(id(id));
    }

    public String file() {
        return step(
                "casework.case.filed", () -> file.handle(new FileCase.Command(id(id), seen, form.get("decisionNo"))));
    }

    public String solve() {
        return step(
                "casework.case.solved",
                () -> solve.handle(new SolveCase.Command(
                        id(id), seen, Inputs.time("at", form.get("at"), clock.today()), form.get("reason"))));
    }

    private String step(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/casework/case.xhtml?faces-redirect=true&id=" + id;
    }

    public CaseDetail getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public RecordRef getRef() {
        return new RecordRef("case", getView().row().id().toString());
    }

    /** Whether the case is the reader's unit's own; else it is shared with it. */
    public boolean isOwn() {
        if (own == null) {
            own = cases.isOwn(getView().row().id());
        }
        return own;
    }

    /** Whether the reader may add to it. */
    public boolean isWorking() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)
                && cases.mayWork(getView().row().id());
    }

    public boolean isPrinting() {
        return caller.actor().hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }

    public boolean isOfficer() {
        return caller.actor().has(Role.POLICE_OFFICER) && isOwn();
    }

    public boolean isApprover() {
        return caller.actor().has(Role.POLICE_APPROVER) && isOwn();
    }

    public boolean isHighEnough() {
        AuthorityRank rank = caller.actor().rank();
        return rank != null && rank.atLeast(AuthorityRank.COUNTY);
    }

    /** The id in an address. @throws NotFound if it is none: there is no such record then */
    static UUID id(String text) {
        return RecordId.of(text, "casework.case-not-found");
    }

    /** The version that the reader was shown; it travels with the form. */
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
