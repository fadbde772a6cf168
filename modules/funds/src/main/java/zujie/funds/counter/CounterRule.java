package zujie.funds.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;

/** A bank's own threshold and reward from a day on (R7.6). */
@Entity
@Immutable
@Table(name = "funds_counter_rule")
class CounterRule {

    @Id
    private UUID id;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "notice_above_fen")
    private long noticeAboveFen;

    @Column(name = "reward_fen")
    private long rewardFen;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected CounterRule() {}

    static CounterRule of(String bank, LocalDate from, long noticeAboveFen, long rewardFen, String by, Instant now) {
        CounterRule r = new CounterRule();
        r.id = Ids.next();
        r.bankCode = bank;
        r.validFrom = from;
        r.noticeAboveFen = noticeAboveFen;
        r.rewardFen = rewardFen;
        r.setBy = by;
        r.setAt = now;
        return r;
    }

    CounterRules.Rule toRule() {
        return new CounterRules.Rule(validFrom, noticeAboveFen, rewardFen, setBy);
    }
}
