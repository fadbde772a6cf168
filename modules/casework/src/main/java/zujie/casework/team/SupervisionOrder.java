package zujie.casework.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A case is put under supervision (挂牌督办) by a paper, until it is lifted. */
@Entity
@Table(name = "casework_supervision")
class SupervisionOrder {

    /** Whose supervision. */
    enum Level {
        /** 市督. */
        CITY,
        /** 省督. */
        PROVINCE,
        /** 部督. */
        MINISTRY
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by_name")
    private String liftedByName;

    @Column(name = "lift_reason")
    private String liftReason;

    protected SupervisionOrder() {}

    static SupervisionOrder order(CaseInHand file, Level level, String documentNo, Instant at, Actor by) {
        SupervisionOrder s = new SupervisionOrder();
        s.id = Ids.next();
        s.caseId = file.id();
        s.unitPath = file.unitPath();
        s.level = level;
        s.documentNo = documentNo;
        s.orderedAt = at;
        s.recordedByName = by.name();
        return s;
    }

    /** @throws Conflict {@code casework.supervision-lifted}, {@link InvalidValue} {@code casework.supervision-too-early} */
    void lift(Instant at, String reason, Actor by) {
        if (liftedAt != null) {
            throw Conflict.of("casework.supervision-lifted");
        }
        if (at.isBefore(orderedAt)) {
            throw InvalidValue.onField("at", "casework.supervision-too-early");
        }
        liftedAt = at;
        liftedByName = by.name();
        liftReason = reason;
    }

    boolean isLive() {
        return liftedAt == null;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Level level() {
        return level;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    String documentNo() {
        return documentNo;
    }

    String recordedByName() {
        return recordedByName;
    }

    @Nullable
    Instant liftedAt() {
        return liftedAt;
    }

    @Nullable
    String liftedByName() {
        return liftedByName;
    }

    TeamView.Order toRow() {
        return new TeamView.Order(
                id,
                level.name(),
                documentNo,
                orderedAt,
                recordedByName,
                liftedAt,
                liftReason == null ? "" : liftReason);
    }
}
