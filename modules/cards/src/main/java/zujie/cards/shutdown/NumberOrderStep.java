package zujie.cards.shutdown;

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

/** One thing that was done with an order: who, when, why. */
@Entity
@Immutable
@Table(name = "cards_number_order_step")
class NumberOrderStep {

    enum Event {
        ORDERED,
        APPROVED,
        ISSUED,
        REFUSED,
        WITHDRAWN,
        EXECUTED,
        FAILED,
        RESTORE_REQUESTED,
        RESTORE_AGREED,
        RESTORE_REFUSED,
        RESTORED
    }

    @Id
    private UUID id;

    @Column(name = "step_no")
    private int no;

    @Enumerated(EnumType.STRING)
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private NumberOrderState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private NumberOrderState to;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String reason;

    protected NumberOrderStep() {}

    static NumberOrderStep of(
            int no, Event event, NumberOrderState from, NumberOrderState to, Actor by, Instant at, String reason) {
        NumberOrderStep s = new NumberOrderStep();
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

    NumberOrderView.Step toView() {
        return new NumberOrderView.Step(event.name(), from.name(), to.name(), at, actorName, reason);
    }
}
