package zujie.funds.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One thing that was done with a freeze: who, when, why. */
@Entity
@Immutable
@Table(name = "funds_freeze_step")
class FreezeStep {

    enum Event {
        DRAWN,
        SUBMITTED,
        LEGAL_AGREED,
        LEGAL_RETURNED,
        APPROVED,
        DECLINED,
        WITHDRAWN,
        ISSUED,
        READ,
        FROZEN,
        QUEUED,
        REFUSED,
        TURN_CAME,
        REQUEUED,
        CONFIRMED,
        AMENDED,
        RENEWAL_ASKED,
        RENEWAL_APPROVED,
        RENEWAL_DECLINED,
        RENEWED,
        RENEWAL_FAILED,
        RELEASE_ASKED,
        FOUND_UNRELATED,
        RELEASE_DECLINED,
        RELEASED,
        LIFTED,
        OWNER_TOLD,
        EXPIRED,
        SUPERSEDED,
        REASSIGNED;

        /** Whether it is the bank's own, so that its words are the bank's. */
        boolean isOfBank() {
            return switch (this) {
                case FROZEN, QUEUED, REFUSED, REQUEUED, CONFIRMED, AMENDED, RENEWED, RENEWAL_FAILED -> true;
                default -> false;
            };
        }

        /** Whether the bank may know of it at all. */
        boolean isForBank() {
            return switch (this) {
                case DRAWN,
                        SUBMITTED,
                        LEGAL_AGREED,
                        LEGAL_RETURNED,
                        APPROVED,
                        RENEWAL_ASKED,
                        RENEWAL_DECLINED,
                        RELEASE_ASKED,
                        FOUND_UNRELATED,
                        RELEASE_DECLINED,
                        OWNER_TOLD -> false;
                default -> true;
            };
        }
    }

    @Id
    private UUID id;

    @Column(name = "step_no")
    private int no;

    @Enumerated(EnumType.STRING)
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private FreezeState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private FreezeState to;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String reason;

    protected FreezeStep() {}

    static FreezeStep of(int no, Event event, FreezeState from, FreezeState to, Actor by, Instant at, String reason) {
        FreezeStep s = new FreezeStep();
        s.id = Ids.next();
        s.no = no;
        s.event = event;
        s.from = from;
        s.to = to;
        s.at = at;
        s.actor = by.username();
        s.actorName = by.name();
        s.reason = reason;
        return s;
    }

    Event event() {
        return event;
    }

    FreezeView.Step toView(boolean forBank) {
        return new FreezeView.Step(
                event.name(), from.name(), to.name(), at, actorName, forBank && !event.isOfBank() ? "" : reason);
    }
}
