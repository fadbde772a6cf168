package zujie.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;

/** One row of the audit: written once, never changed; the application's database account could not change it anyway. */
@Entity
@Immutable
@Table(name = "platform_audit")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "at_system")
    private Instant atSystem;

    @Column(name = "at_business")
    private Instant atBusiness;

    @Column(name = "actor_id")
    private UUID actorId;

    private String actor;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "unit_path")
    private String unitPath;

    private String action;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "case_no")
    private String caseNo;

    private String reason;

    @Column(columnDefinition = "text")
    private String detail;

    protected AuditEntry() {}

    static AuditEntry of(
            Actor by,
            String action,
            Outcome outcome,
            AuditNotes notes,
            @Nullable String detail,
            Instant system,
            Instant business) {
        AuditEntry e = new AuditEntry();
        e.atSystem = system;
        e.atBusiness = business;
        e.actorId = by.id();
        e.actor = by.username();
        e.orgCode = by.orgCode();
        e.unitPath = by.unitPath();
        e.action = action;
        e.outcome = outcome;
        e.subjectType = notes.subjectType();
        e.subjectId = notes.subjectId();
        e.caseNo = notes.caseNo();
        e.reason = cut(notes.reason(), 500);
        e.detail = detail;
        return e;
    }

    private static String cut(String text, int most) {
        return text == null || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    AuditRow toRow() {
        return new AuditRow(
                id,
                atSystem,
                atBusiness,
                actor,
                orgCode,
                action,
                outcome,
                subjectType,
                subjectId,
                caseNo,
                reason,
                detail);
    }

    /** What is hashed: every column in a fixed order, so that a changed column changes the seal. */
    String canonical() {
        return canonical(
                id,
                atSystem,
                atBusiness,
                actorId,
                actor,
                orgCode,
                unitPath,
                action,
                outcome.name(),
                subjectType,
                subjectId,
                caseNo,
                reason,
                detail);
    }

    /** Each value with its length before it, so that no text can pass for two columns; null is not the word null. */
    static String canonical(@Nullable Object... columns) {
        StringBuilder text = new StringBuilder();
        for (Object column : columns) {
            if (column == null) {
                text.append("-;");
            } else {
                String value = column.toString();
                text.append(value.length()).append(':').append(value).append(';');
            }
        }
        return text.toString();
    }

    Long id() {
        return id;
    }
}
