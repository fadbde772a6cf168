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

/** One call, visit or text message, and how it ended. */
@Entity
@Immutable
@Table(name = "outreach_dissuasion_attempt")
public class Attempt {

    @Id
    private UUID id;

    @Column(name = "attempt_no")
    private int no;

    @Enumerated(EnumType.STRING)
    private AttemptOutcome outcome;

    private Instant at;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "org_name")
    private String orgName;

    private String note;

    protected Attempt() {}

    static Attempt of(int no, AttemptOutcome outcome, Actor by, Instant now, String note) {
        Attempt a = new Attempt();
        a.id = Ids.next();
        a.no = no;
        a.outcome = outcome;
        a.at = now;
        a.actorName = by.name();
        a.orgName = by.orgName();
        a.note = note;
        return a;
    }

    public AttemptOutcome outcome() {
        return outcome;
    }

    public Instant at() {
        return at;
    }

    public String actorName() {
        return actorName;
    }

    public String orgName() {
        return orgName;
    }

    public String note() {
        return note;
    }
}
