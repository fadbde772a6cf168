package zujie.casework.reported;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;

/** One entry; never changed and never taken back. */
@Entity
@Immutable
@Table(name = "casework_reported_entry")
class ReportedEntry {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "unit_path")
    private String unitPath;

    private int reports;

    @Column(name = "loss_fen")
    private long lossFen;

    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ReportedEntry() {}

    static ReportedEntry of(Reported reported, int reports, long lossFen, Instant recordedAt) {
        ReportedEntry e = new ReportedEntry();
        e.id = Ids.next();
        e.reportId = reported.id();
        e.unitPath = reported.unitPath();
        e.reports = reports;
        e.lossFen = lossFen;
        e.at = reported.receivedAt();
        e.recordedAt = recordedAt;
        return e;
    }
}
