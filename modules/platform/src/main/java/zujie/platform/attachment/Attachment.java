package zujie.platform.attachment;

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

/** A file of a record. */
@Entity
@Immutable
@Table(name = "platform_attachment")
class Attachment {

    @Id
    private UUID id;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "size_bytes")
    private long size;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "char(64)")
    private String sm3;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploader_name")
    private String uploaderName;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Attachment() {}

    static Attachment of(
            AttachTo to, String unitPath, FileKind kind, AttachmentStore.Received content, Actor by, Instant at) {
        Attachment a = new Attachment();
        a.id = Ids.next();
        a.subjectType = to.subjectType();
        a.subjectId = to.subjectId();
        a.unitPath = unitPath;
        a.fileName = to.fileName();
        a.kind = kind;
        a.size = content.size();
        a.sha256 = content.sha256();
        a.sm3 = content.sm3();
        a.uploadedBy = by.username();
        a.uploaderName = by.name();
        a.uploadedAt = at;
        return a;
    }

    AttachmentRow toRow() {
        return new AttachmentRow(
                id, subjectType, subjectId, fileName, kind.mediaType(), size, sha256, sm3, uploaderName, uploadedAt);
    }

    String subjectType() {
        return subjectType;
    }

    String subjectId() {
        return subjectId;
    }

    String unitPath() {
        return unitPath;
    }
}
