package zujie.outreach.bulletin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;

/** One bulletin: as the public sees it, its facts, and what the reader may do with it now. */
@Named("bulletin")
@ViewScoped
public class BulletinPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    BulletinQueries queries;

    @Inject
    SubmitBulletin submitBulletin;

    @Inject
    PublishBulletin publishBulletin;

    @Inject
    WithdrawBulletin withdrawBulletin;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private UUID id;
    private String reason;
    private transient BulletinView view;

    @PostConstruct
    void open() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        id = RecordId.of(given, "outreach.bulletin-not-found");
        getView();
    }

    public BulletinView getView() {
        if (view == null) {
            view = queries.view(id);
        }
        return view;
    }

    public String submit() {
        return outcome.run(() -> submitBulletin.handle(id)) ? done("outreach.bulletin.submitted") : null;
    }

    public String publish() {
        return outcome.call(() -> publishBulletin.handle(id))
                .map(row -> done("outreach.bulletin.published-now", row.number()))
                .orElse(null);
    }

    public String giveBack() {
        return outcome.run(() -> publishBulletin.giveBack(id, reason)) ? done("outreach.bulletin.returned") : null;
    }

    public String withdraw() {
        return outcome.run(() -> withdrawBulletin.handle(id, reason)) ? done("outreach.bulletin.withdrawn") : null;
    }

    private String done(String said, Object... args) {
        outcome.done(said, args);
        return "/console/outreach/bulletin.xhtml?faces-redirect=true&id=" + id;
    }

    /** Message key of what stands against an action; null if nothing does, or if it is not offered at all. */
    public String whyNot(String name) {
        return getView().actions().stream()
                .filter(action -> action.name().equals(name) && action.whyNot() != null)
                .map(action -> action.whyNot().replaceFirst("^outreach\\.", "outreach.problem."))
                .findFirst()
                .orElse(null);
    }

    public boolean can(String name) {
        return getView().actions().stream().anyMatch(action -> action.name().equals(name) && action.whyNot() == null);
    }

    public RecordRef getRef() {
        return new RecordRef("bulletin", id.toString());
    }

    /** Whether the case is open to the reader: whoever writes for the public reads no case. */
    public boolean isFollowing() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }

    /** Whether everybody can read it on the public site now. */
    public boolean isOnSite() {
        BulletinRow row = getView().bulletin();
        return BulletinState.PUBLISHED.name().equals(row.state())
                && Audience.PUBLIC.name().equals(row.audience());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
