package zujie.directory.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One desk of an institution that answers round the clock, or says when it does. */
@Entity
@Table(name = "directory_duty_desk")
class DutyDesk {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "org_code")
    private String orgCode;

    private String name;

    private String phone;

    private String hours;

    private String remark;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DutyDesk() {}

    static DutyDesk of(String orgCode) {
        DutyDesk d = new DutyDesk();
        d.id = Ids.next();
        d.orgCode = orgCode;
        return d;
    }

    void say(String desk, String number, String when, String note, Actor by, Instant now) {
        name = desk;
        phone = number;
        hours = when;
        remark = note;
        changedBy = by.name();
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    DutyDeskRow toRow(String orgName) {
        return new DutyDeskRow(id, orgCode, orgName, name, phone, hours, remark, changedBy, changedAt);
    }

    String orgCode() {
        return orgCode;
    }
}
