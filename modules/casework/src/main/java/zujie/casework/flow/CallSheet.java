package zujie.casework.flow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** A sheet of call records (话单) as it was loaded into a case, once. */
@Entity
@Table(name = "casework_call_sheet")
class CallSheet {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "file_name")
    private String fileName;

    private String digest;

    @Column(name = "row_count")
    private int rowCount;

    private int rejected;

    @Column(columnDefinition = "text")
    private String faults;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "loader_id")
    private UUID loaderId;

    @Column(name = "loader_name")
    private String loaderName;

    protected CallSheet() {}

    static CallSheet of(UUID caseId, String unitPath, String fileName, String digest, Actor by, Instant now) {
        CallSheet s = new CallSheet();
        s.id = Ids.next();
        s.caseId = caseId;
        s.unitPath = unitPath;
        s.fileName = fileName;
        s.digest = digest;
        s.faults = "";
        s.loadedAt = now;
        s.loaderId = by.requireId();
        s.loaderName = by.name();
        return s;
    }

    void loaded(int rows, int bad, String what) {
        rowCount = rows;
        rejected = bad;
        faults = what;
    }

    UUID id() {
        return id;
    }

    CallSheetRow toRow() {
        return new CallSheetRow(id, fileName, rowCount, rejected, faults, loadedAt, loaderName);
    }
}
