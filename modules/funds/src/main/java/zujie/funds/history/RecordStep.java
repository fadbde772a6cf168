package zujie.funds.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One step in the life of a record; it is never changed. */
@Entity
@Immutable
@Table(name = "funds_record_step")
class RecordStep {

    @Id
    private UUID id;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "record_id")
    private UUID recordId;

    private String event;

    @Column(name = "happened_at")
    private Instant at;

    private UUID who;

    @Column(name = "who_name")
    private String whoName;

    @Column(name = "org_name")
    private String orgName;

    private String note;

    protected RecordStep() {}

    static RecordStep of(String type, UUID record, String event, Actor by, Instant at, String note) {
        RecordStep s = new RecordStep();
        s.id = Ids.next();
        s.recordType = type;
        s.recordId = record;
        s.event = event;
        s.at = at;
        s.who = by.id();
        s.whoName = by.name();
        s.orgName = by.orgName();
        s.note = note;
        return s;
    }

    Step toStep() {
        return new Step(at, event, whoName, orgName, note);
    }
}
