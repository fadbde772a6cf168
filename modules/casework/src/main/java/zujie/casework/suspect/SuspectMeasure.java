package zujie.casework.suspect;

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
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.Ids;

/** One coercive measure against a suspect, from its beginning to its end. */
@Entity
@Table(name = "casework_suspect_measure")
class SuspectMeasure {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "suspect_id")
    private Suspect suspect;

    @Enumerated(EnumType.STRING)
    private CoerciveMeasure kind;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "end_document_no")
    private String endDocumentNo;

    protected SuspectMeasure() {}

    static SuspectMeasure begin(Suspect suspect, CoerciveMeasure kind, Instant at, Instant due, String documentNo) {
        SuspectMeasure m = new SuspectMeasure();
        m.id = Ids.next();
        m.suspect = suspect;
        m.kind = kind;
        m.begunAt = at;
        m.dueAt = due;
        m.documentNo = documentNo;
        return m;
    }

    /** @throws InvalidValue {@code casework.measure-end-before-begin} */
    void end(Instant at, String number) {
        if (at.isBefore(begunAt)) {
            throw InvalidValue.onField("at", "casework.measure-end-before-begin");
        }
        endedAt = at;
        endDocumentNo = number;
    }

    /** @throws InvalidValue {@code casework.measure-not-longer} */
    void extend(Instant until) {
        if (!until.isAfter(dueAt)) {
            throw InvalidValue.onField("until", "casework.measure-not-longer");
        }
        dueAt = until;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    CoerciveMeasure kind() {
        return kind;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    String documentNo() {
        return documentNo;
    }

    @Nullable
    String endDocumentNo() {
        return endDocumentNo;
    }
}
