package zujie.casework.flow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;

/** One call of a sheet's own number with another. */
@Entity
@Immutable
@Table(name = "casework_call_record")
class CallRecord {

    @Id
    private UUID id;

    @Column(name = "sheet_id")
    private UUID sheetId;

    @Column(name = "case_id")
    private UUID caseId;

    private String own;

    private String other;

    private boolean outgoing;

    @Column(name = "begun_at")
    private Instant begunAt;

    private int seconds;

    private String cell;

    private String imei;

    protected CallRecord() {}

    static CallRecord of(UUID sheetId, UUID caseId, Call call) {
        CallRecord r = new CallRecord();
        r.id = Ids.next();
        r.sheetId = sheetId;
        r.caseId = caseId;
        r.own = call.own();
        r.other = call.other();
        r.outgoing = call.outgoing();
        r.begunAt = call.at();
        r.seconds = call.seconds();
        r.cell = call.cell();
        r.imei = call.imei();
        return r;
    }
}
