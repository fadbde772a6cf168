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
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One thing that was recorded about a suspect: what, when it happened, who recorded it and why. Written once. */
@Entity
@Immutable
@Table(name = "casework_suspect_move")
class SuspectMove {

    /** What was recorded. */
    enum What {
        ADDED,
        CORRECTED,
        ARRIVED,
        MEASURE,
        EXTENDED,
        RELEASED,
        OUTCOME,
        EXCLUDED
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "suspect_id")
    private Suspect suspect;

    @Enumerated(EnumType.STRING)
    private What what;

    /** Name of the arrival, measure, outcome or role; never personal data. */
    private String value;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "document_no")
    private String documentNo;

    private String reason;

    protected SuspectMove() {}

    /** When, by which paper and in which words. */
    record Note(Instant at, String documentNo, String words) {}

    static SuspectMove of(Suspect suspect, What what, Enum<?> value, Note note, Actor by, Instant now) {
        SuspectMove m = new SuspectMove();
        m.id = Ids.next();
        m.suspect = suspect;
        m.what = what;
        m.value = value.name();
        m.happenedAt = note.at();
        m.recordedAt = now;
        m.actorId = by.requireId();
        m.actorName = by.name();
        m.documentNo = note.documentNo();
        m.reason = note.words();
        return m;
    }

    Suspect suspect() {
        return suspect;
    }

    What what() {
        return what;
    }

    String value() {
        return value;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String actorName() {
        return actorName;
    }

    String documentNo() {
        return documentNo;
    }

    String reason() {
        return reason;
    }
}
