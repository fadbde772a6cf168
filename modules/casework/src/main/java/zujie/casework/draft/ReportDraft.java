package zujie.casework.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.access.Actor;

/** A report that is being typed. It belongs to its author alone, also against superiors: nothing in it has been said yet. */
@Entity
@Table(name = "casework_report_draft")
class ReportDraft {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(columnDefinition = "mediumtext")
    private String content;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected ReportDraft() {}

    static ReportDraft begin(UUID id, Actor author, String content, Instant now) {
        ReportDraft draft = new ReportDraft();
        draft.id = id;
        draft.authorId = author.id();
        draft.orgCode = author.orgCode();
        draft.unitPath = author.unitPath();
        draft.openedAt = now;
        draft.keep(content, now);
        return draft;
    }

    void keep(String typed, Instant now) {
        content = typed;
        savedAt = now;
    }

    boolean isOf(Actor actor) {
        return authorId.equals(actor.id());
    }

    UUID id() {
        return id;
    }

    String content() {
        return content;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant savedAt() {
        return savedAt;
    }
}
