package zujie.outreach.dissuasion.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.RecordId;
import zujie.outreach.dissuasion.act.TakeCall;
import zujie.outreach.dissuasion.relapse.RelapseRow;
import zujie.outreach.dissuasion.relapse.ReviewRelapse;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;
import zujie.web.reveal.Revealer;

/** One dissuasion: its clock, the call sheet, what has been tried, and what the reader may do now. */
@Named("dissuasion")
@ViewScoped
public class DissuasionPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    DissuasionQueries queries;

    @Inject
    TakeCall takeCall;

    @Inject
    ReviewRelapse reviews;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private UUID id;
    private String number;
    private String name;
    private transient DissuasionView view;
    private transient List<RelapseRow> relapses;

    @PostConstruct
    void open() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        id = RecordId.of(given, "outreach.dissuasion-not-found");
        getView();
    }

    public DissuasionView getView() {
        if (view == null) {
            view = queries.get(id);
        }
        return view;
    }

    /** 领取并拨打: the number stands on the page until it is left. */
    public void dial() {
        outcome.call(() -> takeCall.handle(id)).ifPresent(dial -> {
            number = dial.phone();
            name = dial.name();
        });
        view = null;
    }

    public List<RelapseRow> getRelapses() {
        if (relapses == null) {
            relapses = reviews.of(id);
        }
        return relapses;
    }

    @Override
    public String reveal(String what, String reason) {
        TakeCall.Person person = takeCall.reveal(id, reason);
        return switch (what) {
            case "name" -> person.name();
            case "phone" -> person.phone();
            case "identity" -> String.valueOf(person.identityNumber());
            case "account" -> String.valueOf(person.account());
            default -> person.address();
        };
    }

    public boolean can(String action) {
        return getView().actions().contains(action);
    }

    /** Whether report and case are open to the reader: whoever works for the public reads neither. */
    public boolean isFollowing() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }

    public boolean isReviewing() {
        return caller.actor().has(Role.POLICE_APPROVER)
                && getRelapses().stream().anyMatch(relapse -> relapse.cause() == null);
    }

    /** Whether files can be added. */
    public boolean isWorking() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.OUTREACH_WORKER);
    }

    public RecordRef getRef() {
        return new RecordRef("dissuasion", id.toString());
    }

    public UUID getId() {
        return id;
    }

    /** The number to dial, once it was asked for; else null. */
    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }
}
