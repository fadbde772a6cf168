package zujie.outreach.bulletin;

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

/** One thing that was done with a bulletin: who, when, why. */
@Entity
@Immutable
@Table(name = "outreach_bulletin_step")
class BulletinStep {

    enum Event {
        DRAFTED,
        EDITED,
        SUBMITTED,
        RETURNED,
        PUBLISHED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "step_no")
    private int no;

    @Enumerated(EnumType.STRING)
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private BulletinState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private BulletinState to;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String reason;

    protected BulletinStep() {}

    static BulletinStep of(
            int no, Event event, BulletinState from, BulletinState to, Actor by, Instant at, String reason) {
        BulletinStep s = new BulletinStep();
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

    BulletinView.Step toView() {
        return new BulletinView.Step(event.name(), from.name(), to.name(), at, actorName, reason);
    }
}
