package zujie.funds.workmode.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.funds.workmode.WorkMode;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A freeze was carried to an institution that does not work directly (R1.24); never changed. */
@Entity
@Immutable
@Table(name = "funds_freeze_handover")
class FreezeHandover {

    @Id
    private UUID id;

    @Column(name = "freeze_id")
    private UUID freezeId;

    @Enumerated(EnumType.STRING)
    private WorkMode way;

    private String number;

    private String remark;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected FreezeHandover() {}

    static FreezeHandover of(
            UUID freeze, WorkMode way, String number, Instant at, String remark, Actor by, Instant now) {
        FreezeHandover h = new FreezeHandover();
        h.id = Ids.next();
        h.freezeId = freeze;
        h.way = way;
        h.number = number;
        h.handedAt = at;
        h.remark = remark;
        h.handedBy = by.name();
        h.enteredAt = now;
        return h;
    }

    HandOverFreezes.Row toRow() {
        return new HandOverFreezes.Row(id, freezeId, way.name(), number, handedAt, remark, handedBy);
    }
}
