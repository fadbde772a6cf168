package zujie.casework.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;
import zujie.platform.attachment.AttachmentStore;

/**
 * One sheet that an officer loads. An organisation has each content once: who sends the same file again is led to the first
 * loading. It is gone through piece by piece, each in a transaction of its own together with the count of the lines that
 * are done, so that a loading that was cut off goes on behind the last piece.
 */
@Entity
@Table(name = "casework_import")
class SheetImport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "file_name")
    private String fileName;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "uploader")
    private String uploader;

    @Column(name = "uploader_name")
    private String uploaderName;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(columnDefinition = "mediumtext")
    private String headings;

    @Column(name = "last_line")
    private long lastLine;

    private int loaded;
    private int repeated;
    private int rejected;
    private int warned;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String failure;

    protected SheetImport() {}

    static SheetImport of(String fileName, AttachmentStore.Received content, String headings, Actor by, Instant now) {
        SheetImport i = new SheetImport();
        i.id = Ids.next();
        i.orgCode = by.orgCode();
        i.orgName = by.orgName();
        i.unitPath = by.unitPath();
        i.fileName = fileName;
        i.sha256 = content.sha256();
        i.sizeBytes = content.size();
        i.headings = headings;
        i.uploader = by.username();
        i.uploaderName = by.name();
        i.uploadedAt = now;
        i.state = ImportState.WAITING;
        return i;
    }

    /** Somebody begins to load it, or goes on where another was cut off. */
    void begin(Instant beat) {
        become(ImportState.RUNNING);
        beatAt = beat;
    }

    /** A piece is done, up to that line of the sheet. */
    void advance(long line, Instant beat) {
        become(ImportState.RUNNING);
        lastLine = Math.max(lastLine, line);
        beatAt = beat;
    }

    void countLoaded(boolean withWarning) {
        loaded++;
        warned += withWarning ? 1 : 0;
    }

    void countRepeated() {
        repeated++;
    }

    void countRejected() {
        rejected++;
    }

    void finish(Instant now) {
        become(ImportState.DONE);
        finishedAt = now;
    }

    /** @param code problem code of what is wrong with the whole */
    void fail(String code, Instant now) {
        become(ImportState.FAILED);
        failure = code;
        finishedAt = now;
    }

    /** The same file was sent again after it had failed. */
    void again() {
        become(ImportState.WAITING);
        failure = null;
        finishedAt = null;
    }

    private void become(ImportState next) {
        if (!state.canBecome(next)) {
            throw IllegalMove.of("casework.import-move-illegal", state, next);
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    String orgCode() {
        return orgCode;
    }

    String sha256() {
        return sha256;
    }

    String uploader() {
        return uploader;
    }

    String headings() {
        return headings;
    }

    ImportState state() {
        return state;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    long lastLine() {
        return lastLine;
    }

    /** Whether nobody has worked on it since then. */
    boolean isSilentSince(Instant then) {
        return beatAt == null || beatAt.isBefore(then);
    }

    ImportRow toRow() {
        return new ImportRow(
                id,
                fileName,
                sizeBytes,
                orgName,
                uploaderName,
                uploadedAt,
                state.name(),
                state.tone(),
                lastLine,
                loaded,
                repeated,
                rejected,
                warned,
                finishedAt,
                failure);
    }
}
