package zujie.funds.counter.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import zujie.funds.counter.CounterCheck;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** The reward of a bank for one interception; who proposed it or gets it does not decide on it. */
@Entity
@Table(name = "funds_counter_reward")
class CounterReward {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private RewardState state;

    @Column(name = "check_id")
    private UUID checkId;

    @Column(name = "check_no")
    private String checkNo;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_path")
    private String bankPath;

    private String branch;
    private UUID teller;

    @Column(name = "teller_name")
    private String tellerName;

    @Column(name = "amount_fen")
    private long amountFen;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_name")
    private String proposedName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String note;

    @Column(name = "list_no")
    private String listNo;

    @Column(name = "paid_at")
    private Instant paidAt;

    protected CounterReward() {}

    static CounterReward propose(CounterCheck check, long fen, Actor by, Instant now) {
        CounterReward r = new CounterReward();
        r.id = Ids.next();
        r.state = RewardState.PROPOSED;
        r.checkId = check.id();
        r.checkNo = check.no();
        r.bankCode = check.bankCode();
        r.bankPath = check.bankPath();
        r.branch = check.toRow(true).branch();
        r.teller = check.teller();
        r.tellerName = check.tellerName();
        r.amountFen = fen;
        r.proposedBy = by.requireId();
        r.proposedName = by.name();
        r.proposedAt = now;
        r.decidedBy = "";
        r.note = "";
        return r;
    }

    /** @throws Denied {@code funds.reward-own} for whoever proposed it or gets it */
    void decide(boolean agreed, String words, Actor by, Instant now) {
        if (proposedBy.equals(by.id()) || teller.equals(by.id())) {
            throw Denied.of("funds.reward-own");
        }
        move(agreed ? RewardState.APPROVED : RewardState.REFUSED);
        decidedBy = by.name();
        decidedAt = now;
        note = words;
    }

    void pay(String list, Instant now) {
        move(RewardState.PAID);
        listNo = list;
        paidAt = now;
    }

    private void move(RewardState to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("funds.reward-move", state, to);
        }
        state = to;
    }

    UUID id() {
        return id;
    }

    UUID checkId() {
        return checkId;
    }

    long amountFen() {
        return amountFen;
    }

    RewardRow toRow() {
        return new RewardRow(
                id,
                state.name(),
                checkId,
                checkNo,
                branch,
                tellerName,
                amountFen,
                proposedName,
                proposedAt,
                decidedBy,
                decidedAt,
                note,
                listNo,
                paidAt);
    }
}
