package zujie.funds.bankcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** Whether a bank wants four eyes, from a day on; what was set last for a day holds. */
@Entity
@Immutable
@Table(name = "funds_bank_check_rule")
class CheckRule {

    @Id
    private UUID id;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private boolean active;

    private String reason;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected CheckRule() {}

    static CheckRule of(String bank, LocalDate from, boolean on, String why, Actor by, Instant now) {
        CheckRule r = new CheckRule();
        r.id = Ids.next();
        r.bankCode = bank;
        r.validFrom = from;
        r.active = on;
        r.reason = why;
        r.setBy = by.name();
        r.setAt = now;
        return r;
    }

    String bankCode() {
        return bankCode;
    }

    CheckRules.Rule toRule() {
        return new CheckRules.Rule(validFrom, active, reason, setBy, setAt);
    }
}
