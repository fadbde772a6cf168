package zujie.funds.stoppay;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;
import zujie.web.reveal.Revealer;

/** One stop: its facts, its clock, and what the reader may do with it now. */
@Named("stop")
@ViewScoped
public class StopPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    AcknowledgeStop acknowledge;

    @Inject
    ReviewStop review;

    @Inject
    ReleaseStop release;

    @Inject
    RevealAccount revealAccount;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private UUID id;
    private String reason;
    private transient StopView view;

    @PostConstruct
    void open() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        try {
            id = UUID.fromString(String.valueOf(given));
        } catch (IllegalArgumentException e) {
            throw NotFound.of("funds.stop-not-found");
        }
        getView();
    }

    public StopView getView() {
        if (view == null) {
            view = acknowledge.handle(id);
        }
        return view;
    }

    public String agree() {
        return act("funds.stop.reviewed", () -> review.handle(new ReviewStop.Command(id, true, "")));
    }

    public String refuse() {
        return act("funds.stop.reviewed", () -> review.handle(new ReviewStop.Command(id, false, reason)));
    }

    public String askRelease() {
        return act("funds.stop.release-asked", () -> release.ask(id, reason));
    }

    public String agreeRelease() {
        return act("funds.stop.release-decided", () -> release.decide(id, true, ""));
    }

    public String refuseRelease() {
        return act("funds.stop.release-decided", () -> release.decide(id, false, reason));
    }

    public String lifted() {
        return act("funds.stop.lifted-done", () -> acknowledge.lifted(id));
    }

    /** Does it and shows the record anew; if it fails, what was typed stays. */
    String act(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/funds/stop.xhtml?faces-redirect=true&id=" + id;
    }

    @Override
    public String reveal(String what, String why) {
        RevealAccount.Revealed plain = revealAccount.handle(id, why);
        return switch (what) {
            case "name" -> plain.payeeName();
            case "payer" -> plain.payerAccount();
            default -> plain.payeeAccount();
        };
    }

    /** Whether an action is there for the reader, possible or not. */
    public boolean offers(String name) {
        Actor actor = caller.actor();
        StopState state = state();
        return switch (name) {
            case "review" -> actor.has(Role.POLICE_APPROVER) && isReviewPending();
            case "answer" -> actor.has(Role.BANK_OPERATOR) && state == StopState.ISSUED;
            case "lifted" ->
                actor.has(Role.BANK_OPERATOR) && (state == StopState.RELEASED || state == StopState.EXPIRED);
            case "release", "extend" ->
                actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER) && state != StopState.FAILED;
            case "decide-release" ->
                actor.has(Role.POLICE_APPROVER) && getView().releaseReason() != null;
            default -> false;
        };
    }

    /** Message key of what stands against an action; null if nothing does. */
    public String whyNot(String name) {
        StopState state = state();
        return switch (name) {
            case "review", "decide-release" -> isOfficer() ? "funds.problem.approver-is-officer" : null;
            case "release", "extend" -> {
                if (state == StopState.ISSUED) {
                    yield "funds.stop.why-issued";
                }
                if (!state.isInForce()) {
                    yield "funds.stop.why-over";
                }
                if (name.equals("extend")) {
                    yield "funds.stop.why-extend";
                }
                yield getView().releaseReason() == null ? null : "funds.problem.release-asked-already";
            }
            default -> null;
        };
    }

    public boolean can(String name) {
        return offers(name) && whyNot(name) == null;
    }

    public boolean isReviewPending() {
        return StopReview.PENDING.name().equals(getView().stop().review());
    }

    public String getReviewTone() {
        return StopReview.valueOf(getView().stop().review()).tone();
    }

    private boolean isOfficer() {
        UUID me = caller.actor().id();
        return getView().leadOfficerId().equals(me)
                || getView().secondOfficerId().equals(me);
    }

    private StopState state() {
        return StopState.valueOf(getView().stop().state());
    }

    public boolean isBank() {
        return StopBook.isBank(caller.actor());
    }

    public RecordRef getRef() {
        return new RecordRef("stop-payment", id.toString());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
