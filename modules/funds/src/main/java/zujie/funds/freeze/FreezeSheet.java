package zujie.funds.freeze;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Parties;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** What a freeze says, its papers and its history. Its life is told by {@link FreezeOrder}. */
@MappedSuperclass
abstract class FreezeSheet {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private FreezeState state;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "feed_no")
    private Long feedNo;

    @Embedded
    private FreezeGround ground;

    @Embedded
    private FreezeTarget target;

    @Embedded
    private Parties parties;

    @Enumerated(EnumType.STRING)
    @Column(name = "least_rank")
    private AuthorityRank rank;

    private String reason;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "freeze_id", nullable = false, updatable = false)
    @OrderBy("no")
    private List<FreezeStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "freeze_id", nullable = false, updatable = false)
    @OrderBy("issuedAt")
    private List<FreezePaper> papers = new ArrayList<>();

    void write(
            FreezeGround basis,
            FreezeTarget what,
            Parties who,
            AuthorityRank least,
            String why,
            Actor by,
            Instant now) {
        id = Ids.next();
        state = FreezeState.DRAFT;
        ground = basis;
        target = what;
        parties = who;
        rank = least;
        reason = why;
        drawnAt = now;
        note(FreezeStep.Event.DRAWN, state, by, now, why);
    }

    void handTo(Parties next) {
        parties = next;
    }

    void number(String no, long placeInFeed) {
        orderNo = no;
        feedNo = placeInFeed;
    }

    /** Moves on, and keeps who did it, when and why. @throws IllegalMove {@code funds.freeze-move} */
    void move(FreezeState to, FreezeStep.Event event, Actor by, Instant at, String why) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("funds.freeze-move", state, to);
        }
        FreezeState before = state;
        state = to;
        note(event, before, by, at, why);
    }

    /** Keeps what happened without a move. */
    void note(FreezeStep.Event event, Actor by, Instant at, String why) {
        note(event, state, by, at, why);
    }

    private void note(FreezeStep.Event event, FreezeState from, Actor by, Instant at, String why) {
        steps.add(FreezeStep.of(steps.size() + 1, event, from, state, by, at, why));
    }

    void add(FreezePaper paper) {
        papers.add(paper);
    }

    UUID id() {
        return id;
    }

    FreezeState state() {
        return state;
    }

    /** ApplicationID of the bank interface; null before it was issued. */
    @Nullable
    String orderNo() {
        return orderNo;
    }

    /** Its place among the freezes of its bank, in the order in which they were committed; null before. */
    @Nullable
    Long feedNo() {
        return feedNo;
    }

    FreezeGround ground() {
        return ground;
    }

    FreezeTarget target() {
        return target;
    }

    Parties parties() {
        return parties;
    }

    /** The level that approves it, its renewals and its release (R1.16, R1.18, R1.20). */
    AuthorityRank rank() {
        return rank;
    }

    String reason() {
        return reason;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    List<FreezeStep> steps() {
        return List.copyOf(steps);
    }

    List<FreezePaper> papers() {
        return List.copyOf(papers);
    }

    /** 文号 of the freeze itself; empty before it was issued. */
    String paperNo() {
        return papers.isEmpty() ? "" : papers.get(0).no();
    }
}
