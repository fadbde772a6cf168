package zujie.casework.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** 战果: something that came of a lead. Written once. */
@Entity
@Immutable
@Table(name = "casework_lead_result")
class LeadResult {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    @Enumerated(EnumType.STRING)
    private ResultKind kind;

    private long quantity;

    private String note;

    @Column(name = "recorded_at")
    private Instant at;

    @Column(name = "recorder_id")
    private UUID recorderId;

    @Column(name = "recorder_name")
    private String recorderName;

    protected LeadResult() {}

    static LeadResult of(Lead lead, ResultKind kind, long quantity, String note, Actor by, Instant now) {
        LeadResult r = new LeadResult();
        r.id = Ids.next();
        r.lead = lead;
        r.kind = kind;
        r.quantity = quantity;
        r.note = note;
        r.at = now;
        r.recorderId = by.requireId();
        r.recorderName = by.name();
        return r;
    }

    LeadDetail.Result toView() {
        return new LeadDetail.Result(kind.name(), quantity, note, at, recorderName);
    }
}
