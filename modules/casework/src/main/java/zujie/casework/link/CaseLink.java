package zujie.casework.link;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * What was decided on two cases that share something, and on which evidence: a pair that was refused is proposed again
 * only when they turn out to share more than was known then.
 */
@Entity
@Table(name = "casework_case_link")
class CaseLink {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "low_case")
    private UUID lowCase;

    @Column(name = "high_case")
    private UUID highCase;

    @Enumerated(EnumType.STRING)
    private LinkState state;

    @Column(columnDefinition = "text")
    private String evidence;

    private int strength;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decider_id")
    private UUID deciderId;

    @Column(name = "decider_name")
    private String deciderName;

    @OneToMany(mappedBy = "link", cascade = CascadeType.PERSIST)
    private List<CaseLinkMove> moves = new ArrayList<>();

    protected CaseLink() {}

    static CaseLink decide(
            UUID one, UUID other, LinkState state, Evidence evidence, String reason, Actor by, Instant now) {
        CaseLink l = new CaseLink();
        l.id = Ids.next();
        l.lowCase = low(one, other);
        l.highCase = high(one, other);
        l.take(null, state, evidence, reason, by, now);
        return l;
    }

    /** @throws IllegalMove {@code casework.link-move-illegal} if that is what was decided already, on the same evidence */
    void decideAnew(LinkState to, Evidence found, String why, Actor by, Instant now) {
        if (!state.canBecome(to) && knows(found.values())) {
            throw IllegalMove.of("casework.link-move-illegal", state, to);
        }
        take(state, to, found, why, by, now);
    }

    private void take(LinkState from, LinkState to, Evidence found, String why, Actor by, Instant now) {
        state = to;
        evidence = String.join("\n", found.values());
        strength = found.strength();
        reason = why;
        decidedAt = now;
        deciderId = by.requireId();
        deciderName = by.name();
        moves.add(CaseLinkMove.of(this, from, by, now, why));
    }

    /** Whether the decision was taken in the knowledge of all that. */
    boolean knows(Collection<String> values) {
        return Set.of(evidence.split("\n")).containsAll(values);
    }

    /** What two cases share. */
    record Evidence(Set<String> values, int strength) {}

    /** Pairs have no direction: the smaller id, as text, comes first. */
    static UUID low(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? one : other;
    }

    static UUID high(UUID one, UUID other) {
        return low(one, other).equals(one) ? other : one;
    }

    UUID id() {
        return id;
    }

    UUID other(UUID one) {
        return lowCase.equals(one) ? highCase : lowCase;
    }

    LinkState state() {
        return state;
    }

    int strength() {
        return strength;
    }

    String reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String deciderName() {
        return deciderName;
    }
}
