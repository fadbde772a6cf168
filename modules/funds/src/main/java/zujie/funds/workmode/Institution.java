package zujie.funds.workmode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import zujie.platform.access.Actor;

/** How one institution is worked with; what was said before stands in the audit. */
@Entity
@Table(name = "funds_institution")
class Institution {

    @Id
    @Column(name = "bank_code")
    private String bankCode;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "work_mode")
    private WorkMode mode;

    private boolean payment;

    private boolean gateway;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String reason;

    protected Institution() {}

    static Institution of(String bankCode) {
        Institution i = new Institution();
        i.bankCode = bankCode;
        i.mode = WorkMode.DIRECT;
        return i;
    }

    void work(WorkMode how, boolean asPayment, boolean byGateway, Actor by, Instant now, String why) {
        mode = how;
        payment = asPayment;
        gateway = byGateway;
        changedBy = by.name();
        changedAt = now;
        reason = why;
    }

    Institutions.Way toWay() {
        return new Institutions.Way(mode, payment, gateway);
    }

    WorkModeRow toRow(String name) {
        return new WorkModeRow(bankCode, name, mode.name(), payment, gateway, changedBy, changedAt, reason);
    }
}
