package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One thing that was done with a stop: who, when, why. */
@Entity
@Immutable
@Table(name = "funds_stop_step")
class StopStep {

    enum Event {
        ORDERED,
        ISSUED,
        READ,
        EXECUTED,
        FAILED,
        AMENDED,
        REVIEW_APPROVED,
        REVIEW_REFUSED,
        REVIEW_LAPSED,
        EXTENSION_ASKED,
        EXTENSION_REFUSED,
        EXTENDED,
        RELEASE_ASKED,
        RELEASE_REFUSED,
        RELEASED,
        FROZEN,
        EXPIRED,
        LIFTED
    }

    @Id
    private java.util.UUID id;

    @Column(name = "step_no")
    private int no;

    @Enumerated(EnumType.STRING)
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private StopState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private StopState to;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String reason;

    protected StopStep() {}

    static StopStep of(int no, Event event, StopState from, StopState to, Actor by, Instant at, String reason) {
        StopStep s = new StopStep();
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

    StopView.Step toView() {
        return new StopView.Step(event.name(), from.name(), to.name(), at, actorName, reason);
    }
}
