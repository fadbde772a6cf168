package zujie.casework.link;

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

/** One decision on a pair of cases: who, when, why. Written once. */
@Entity
@Immutable
@Table(name = "casework_case_link_move")
class CaseLinkMove {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "link_id")
    private CaseLink link;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private LinkState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private LinkState to;

    @Column(name = "moved_at")
    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String reason;

    protected CaseLinkMove() {}

    static CaseLinkMove of(CaseLink link, @Nullable LinkState from, Actor by, Instant now, String reason) {
        CaseLinkMove m = new CaseLinkMove();
        m.id = Ids.next();
        m.link = link;
        m.from = from;
        m.to = link.state();
        m.at = now;
        m.actorId = by.requireId();
        m.actorName = by.name();
        m.reason = reason;
        return m;
    }
}
