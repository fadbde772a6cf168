package zujie.casework.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One move of a lead: who, when, why, and in whose hands it is after it. A move that keeps the state gave it a case. */
@Entity
@Immutable
@Table(name = "casework_lead_move")
class LeadMove {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private LeadState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private LeadState to;

    @Column(name = "moved_at")
    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "org_name")
    private String orgName;

    @Column(columnDefinition = "text")
    private String reason;

    protected LeadMove() {}

    static LeadMove of(Lead lead, @Nullable LeadState from, Actor by, Instant now, String reason) {
        LeadMove m = new LeadMove();
        m.id = Ids.next();
        m.lead = lead;
        m.from = from;
        m.to = lead.state();
        m.at = now;
        m.actorId = by.id();
        m.actorName = by.name();
        m.orgName = lead.orgName();
        m.reason = reason;
        return m;
    }

    boolean gaveCase() {
        return from == to;
    }

    boolean gaveBack() {
        return from == LeadState.PUSHED && to == LeadState.REGISTERED;
    }

    LeadState to() {
        return to;
    }

    Instant at() {
        return at;
    }

    String actorName() {
        return actorName;
    }

    String orgName() {
        return orgName;
    }

    String reason() {
        return reason;
    }
}
