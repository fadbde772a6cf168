package zujie.outreach.dissuasion;

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

/** One thing that was done with a dissuasion: who, when, from where to where, why. */
@Entity
@Immutable
@Table(name = "outreach_dissuasion_step")
public class DissuasionStep {

    /** What was done. */
    public enum Event {
        OPENED,
        /** Another source warned of the same person. */
        JOINED,
        TAKEN,
        TRIED,
        REACHED,
        TEXTED,
        ESCALATED,
        ASSIGNED,
        CONCLUDED,
        TRANSFERRED,
        SAVING_CONFIRMED,
        /** 劝阻后仍被骗. */
        RELAPSED,
        REVIEWED
    }

    @Id
    private UUID id;

    @Column(name = "step_no")
    private int no;

    @Enumerated(EnumType.STRING)
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private DissuasionState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private DissuasionState to;

    private Instant at;

    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String reason;

    protected DissuasionStep() {}

    static DissuasionStep of(
            int no, Event event, DissuasionState from, DissuasionState to, Actor by, Instant now, String reason) {
        DissuasionStep s = new DissuasionStep();
        s.id = Ids.next();
        s.no = no;
        s.event = event;
        s.from = from;
        s.to = to;
        s.at = now;
        s.actor = by.username();
        s.actorName = by.name();
        s.reason = reason;
        return s;
    }

    public Event event() {
        return event;
    }

    public DissuasionState to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    public String actorName() {
        return actorName;
    }

    public String reason() {
        return reason;
    }
}
