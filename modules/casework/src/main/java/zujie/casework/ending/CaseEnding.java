package zujie.casework.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A request to close a case (结案) or to take it up again (重启). Nobody decides on his own request. */
@Entity
@Table(name = "casework_case_ending")
class CaseEnding {

    /** What is asked for. */
    enum Kind {
        /** 结案. */
        CLOSE,
        /** 重启. */
        REOPEN
    }

    /** How far it is. */
    enum State {
        ASKED,
        APPROVED,
        REFUSED,
        WITHDRAWN;

        private static final Set<State> ENDS = EnumSet.of(APPROVED, REFUSED, WITHDRAWN);

        boolean canBecome(State to) {
            return this == ASKED && ENDS.contains(to);
        }
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    /** The case while the request is open, so that there is one at a time; null afterwards. */
    @Column(name = "open_for")
    private UUID openFor;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    private String grounds;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_by_name")
    private String endedByName;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String words;

    protected CaseEnding() {}

    static CaseEnding ask(CaseInHand file, Kind kind, String grounds, Actor by, Instant now) {
        CaseEnding e = new CaseEnding();
        e.id = Ids.next();
        e.caseId = file.id();
        e.openFor = file.id();
        e.unitPath = file.unitPath();
        e.kind = kind;
        e.state = State.ASKED;
        e.grounds = grounds;
        e.askedBy = by.requireId();
        e.askedByName = by.name();
        e.askedAt = now;
        return e;
    }

    /**
     * The decision of 县级以上公安机关负责人.
     *
     * @throws Denied {@code casework.rank-too-low}, {@code casework.own-request} by whoever asked
     * @throws IllegalMove {@code casework.ending-move-illegal}
     */
    void decide(boolean approved, String said, Actor by, Instant now) {
        AuthorityRank rank = by.rank();
        if (rank == null || !rank.atLeast(AuthorityRank.COUNTY)) {
            throw Denied.of("casework.rank-too-low");
        }
        if (by.requireId().equals(askedBy)) {
            throw Denied.of("casework.own-request");
        }
        end(approved ? State.APPROVED : State.REFUSED, said, by, now);
    }

    /** @throws Denied {@code casework.not-own-request}, {@link IllegalMove} {@code casework.ending-move-illegal} */
    void withdraw(Actor by, Instant now) {
        if (!by.requireId().equals(askedBy)) {
            throw Denied.of("casework.not-own-request");
        }
        end(State.WITHDRAWN, "", by, now);
    }

    private void end(State to, String said, Actor by, Instant now) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("casework.ending-move-illegal", state, to);
        }
        state = to;
        openFor = null;
        words = said;
        endedBy = by.requireId();
        endedByName = by.name();
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Kind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    String grounds() {
        return grounds;
    }

    UUID askedBy() {
        return askedBy;
    }

    String askedByName() {
        return askedByName;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    String endedByName() {
        return endedByName;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String words() {
        return words;
    }
}
