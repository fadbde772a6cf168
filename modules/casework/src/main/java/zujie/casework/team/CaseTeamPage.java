package zujie.casework.team;

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
import zujie.casework.input.Inputs;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** Who works on a case and who supervises it. */
@Named("caseTeam")
@ViewScoped
@NullUnmarked
public class CaseTeamPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    TeamQueries queries;

    @Inject
    ManageTeam manage;

    @Inject
    SuperviseCase supervise;

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
    private transient TeamView view;

    public void load() {
        view = queries.of(id());
    }

    public String join() {
        return act(() -> manage.join(new ManageTeam.Joining(id(), chosen("account"), form.get("part"))));
    }

    public String leave() {
        return act(() -> manage.leave(chosen("member"), form.get("leaveReason")));
    }

    public String lead() {
        return act(() -> manage.lead(new ManageTeam.NewLead(id(), chosen("leadOfficer"), form.get("leadReason"))));
    }

    public String supervise() {
        return act(() -> supervise.handle(new SuperviseCase.Command(
                id(),
                form.get("level"),
                form.get("documentNo"),
                Inputs.time("orderedAt", form.get("orderedAt"), clock.today()))));
    }

    public String lift() {
        return act(() -> supervise.lift(new SuperviseCase.End(
                chosen("order"),
                Inputs.time("liftedAt", form.get("liftedAt"), clock.today()),
                form.get("liftReason"))));
    }

    private UUID chosen(String field) {
        return RecordId.of(form.get(field), "casework.member-not-found");
    }

    private String act(Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done("casework.team.recorded");
        return "/console/casework/case-team.xhtml?faces-redirect=true&id=" + id;
    }

    public TeamView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public List<TeamView.Member> getLive() {
        return getView().members().stream().filter(TeamView.Member::live).toList();
    }

    public List<TeamView.Order> getOrders() {
        return getView().supervision().stream().filter(TeamView.Order::live).toList();
    }

    public boolean isManaging() {
        return caller.actor().hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER)
                && cases.isOwn(id())
                && cases.mayWork(id());
    }

    public boolean isSupervising() {
        return caller.actor().has(Role.POLICE_APPROVER) && cases.isOwn(id()) && cases.mayWork(id());
    }

    public List<TeamView.Officer> getOfficers() {
        return isManaging() ? manage.officers() : List.of();
    }

    public List<String> getParts() {
        return Arrays.stream(TeamMember.Part.values()).map(Enum::name).toList();
    }

    public List<String> getLevels() {
        return Arrays.stream(SupervisionOrder.Level.values()).map(Enum::name).toList();
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
