package zujie.funds.workmode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** An order was carried to an institution that does not work directly (R1.24); never changed. */
@Entity
@Immutable
@Table(name = "funds_handover")
class Handover {

    @Id
    private UUID id;

    @Column(name = "stop_id")
    private UUID stopId;

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

    protected Handover() {}

    static Handover of(UUID stopId, WorkMode way, String number, Instant at, String remark, Actor by, Instant now) {
        Handover h = new Handover();
        h.id = Ids.next();
        h.stopId = stopId;
        h.way = way;
        h.number = number;
        h.handedAt = at;
        h.remark = remark;
        h.handedBy = by.name();
        h.enteredAt = now;
        return h;
    }

    UUID id() {
        return id;
    }

    HandoverRow toRow() {
        return new HandoverRow(id, stopId, way.name(), number, handedAt, remark, handedBy);
    }
}
