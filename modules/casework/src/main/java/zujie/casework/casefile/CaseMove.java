package zujie.casework.casefile;

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
import org.jspecify.annotations.Nullable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One move of a case: who, when, why, by which paper. Written once; linking a report is a move that keeps the state. */
@Entity
@Immutable
@Table(name = "casework_case_move")
class CaseMove {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private CaseState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private CaseState to;

    @Column(name = "moved_at")
    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "document_no")
    private String documentNo;

    private String reason;

    @Column(name = "new_lead")
    private boolean lead;

    protected CaseMove() {}

    static CaseMove of(
            CaseFile caseFile,
            @Nullable CaseState from,
            CaseState to,
            Actor by,
            Instant now,
            @Nullable String documentNo,
            String reason) {
        CaseMove m = new CaseMove();
        m.id = Ids.next();
        m.caseFile = caseFile;
        m.from = from;
        m.to = to;
        m.at = now;
        m.actorId = by.id();
        m.actorName = by.name();
        m.documentNo = documentNo;
        m.reason = reason;
        return m;
    }

    /** A change of the lead officer: keeps the state, and the paper's place holds the new officer's name. */
    static CaseMove ofLead(CaseFile caseFile, CaseState state, String lead, Actor by, Instant now, String reason) {
        CaseMove m = of(caseFile, state, state, by, now, lead, reason);
        m.lead = true;
        return m;
    }

    boolean isLead() {
        return lead;
    }

    /** Whether the state changed; else a report was linked, and the paper's number is the report's. */
    boolean isMove() {
        return from != to;
    }

    /** Null for the opening. */
    @Nullable
    CaseState from() {
        return from;
    }

    CaseState to() {
        return to;
    }

    Instant at() {
        return at;
    }

    String actorName() {
        return actorName;
    }

    @Nullable
    String documentNo() {
        return documentNo;
    }

    String reason() {
        return reason;
    }
}
