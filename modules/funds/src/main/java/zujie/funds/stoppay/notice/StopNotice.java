package zujie.funds.stoppay.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.Ids;

/** A notice (止付通知书) with its 文号, which is made of its order's number; never changed. */
@Entity
@Table(name = "funds_stop_notice")
class StopNotice {

    /** What it says; the characters stand in its number. */
    enum Kind {
        /** 紧急止付通知书. */
        STOP("止付"),
        /** 延长止付通知书. */
        EXTENSION("续止付"),
        /** 解除止付通知书. */
        RELEASE("解止付");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    @Id
    private UUID id;

    @Column(name = "stop_id")
    private UUID stopId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "notice_no")
    private String no;

    private String said;

    private String seal;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected StopNotice() {}

    static StopNotice of(UUID stopId, Kind kind, String no, String said, String seal, Instant orderedAt, Instant now) {
        StopNotice n = new StopNotice();
        n.id = Ids.next();
        n.stopId = stopId;
        n.kind = kind;
        n.no = no;
        n.said = said;
        n.seal = seal;
        n.orderedAt = orderedAt;
        n.sealedAt = now;
        return n;
    }

    boolean is(Kind what) {
        return kind == what;
    }

    /** Whether it is the one about what was ordered then. */
    boolean says(Kind what, Instant at) {
        return kind == what && orderedAt.equals(at);
    }

    StopNotices.Sealed toSealed() {
        return new StopNotices.Sealed(stopId, kind.name(), no, said, seal, orderedAt, sealedAt);
    }
}
