package zujie.casework.suspect;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * A suspect of a case. 到案, 强制措施 and 处理结果 are three things (domain rules §10): somebody arrives once, stands under
 * one measure at a time, and is dealt with step by step up to the judgment. A person who turns out to have nothing to do
 * with it is excluded and counts no more.
 */
@Entity
@Table(name = "casework_suspect")
class Suspect {

    /** How somebody came into the hands of the police (到案). */
    enum Arrival {
        /** 抓获. */
        CAUGHT,
        /** 投案. */
        SURRENDERED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "unit_path")
    private String unitPath;

    private String name;

    private String alias;

    @Enumerated(EnumType.STRING)
    private SuspectFacts.Paper paper;

    private String identity;

    @Column(name = "identity_typed")
    private String identityTyped;

    /** The number while the person counts, so that nobody stands twice in a case; null if it is not known. */
    @Column(name = "identity_key")
    private String identityKey;

    @Enumerated(EnumType.STRING)
    private SuspectRole role;

    private String deeds;

    @Enumerated(EnumType.STRING)
    private Arrival arrival;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "arrival_place")
    private String arrivalPlace;

    @Enumerated(EnumType.STRING)
    private SuspectOutcome outcome;

    @Column(name = "outcome_at")
    private Instant outcomeAt;

    @Column(name = "outcome_no")
    private String outcomeNo;

    @Column(name = "outcome_words")
    private String outcomeWords;

    @Column(name = "excluded_at")
    private Instant excludedAt;

    @Column(name = "added_at")
    private Instant addedAt;

    @OneToMany(mappedBy = "suspect", cascade = CascadeType.PERSIST)
    @OrderBy("begunAt")
    private List<SuspectMeasure> measures = new ArrayList<>();

    @OneToMany(mappedBy = "suspect", cascade = CascadeType.PERSIST)
    private List<SuspectMove> moves = new ArrayList<>();

    protected Suspect() {}

    static Suspect add(CaseInHand file, SuspectFacts facts, Actor by, Instant now) {
        Suspect s = new Suspect();
        s.id = Ids.next();
        s.caseId = file.id();
        s.unitPath = file.unitPath();
        s.outcome = SuspectOutcome.NONE;
        s.addedAt = now;
        s.take(facts);
        s.note(SuspectMove.What.ADDED, facts.role(), new SuspectMove.Note(now, "", ""), by, now);
        return s;
    }

    /** What was known wrongly of the person is set right. */
    void correct(SuspectFacts facts, String reason, Actor by, Instant now) {
        requireCounted();
        take(facts);
        note(SuspectMove.What.CORRECTED, facts.role(), new SuspectMove.Note(now, "", reason), by, now);
    }

    /** 到案. @throws Conflict {@code casework.suspect-arrived-already} */
    void arrive(Arrival how, Instant at, String place, Actor by, Instant now) {
        requireCounted();
        if (arrival != null) {
            throw Conflict.of("casework.suspect-arrived-already");
        }
        arrival = how;
        arrivedAt = at;
        arrivalPlace = place;
        note(SuspectMove.What.ARRIVED, how, new SuspectMove.Note(at, "", place), by, now);
    }

    /**
     * A measure begins, and the one before it ends with it.
     *
     * @param due the end of its longest term
     * @throws RuleViolation {@code casework.suspect-not-arrived}, {@code casework.suspect-outcome-final}
     * @throws IllegalMove {@code casework.measure-move-illegal}
     * @throws InvalidValue {@code casework.measure-too-early} before the arrival or the measure before
     */
    void begin(CoerciveMeasure next, Instant due, SuspectMove.Note note, Actor by, Instant now) {
        requireCounted();
        requireArrived();
        if (outcome.endsMeasure()) {
            throw RuleViolation.of("casework.suspect-outcome-final");
        }
        SuspectMeasure last = measures.isEmpty() ? null : measures.get(measures.size() - 1);
        if (last != null && last.isOpen() && !last.kind().canBecome(next)) {
            throw IllegalMove.of("casework.measure-move-illegal", last.kind(), next);
        }
        Instant earliest = last == null ? arrivedAt : last.isOpen() ? last.begunAt() : last.endedAt();
        if (note.at().isBefore(earliest)) {
            throw InvalidValue.onField("at", "casework.measure-too-early");
        }
        if (last != null && last.isOpen()) {
            last.end(note.at(), note.documentNo());
        }
        measures.add(SuspectMeasure.begin(this, next, note.at(), due, note.documentNo()));
        note(SuspectMove.What.MEASURE, next, note, by, now);
    }

    /** 延长. @throws RuleViolation {@code casework.measure-none} */
    void extend(Instant until, SuspectMove.Note note, Actor by, Instant now) {
        SuspectMeasure current = requireMeasure();
        current.extend(until);
        note(SuspectMove.What.EXTENDED, current.kind(), note, by, now);
    }

    /** 解除强制措施、释放. @throws RuleViolation {@code casework.measure-none} */
    void release(SuspectMove.Note note, Actor by, Instant now) {
        SuspectMeasure current = requireMeasure();
        current.end(note.at(), note.documentNo());
        note(SuspectMove.What.RELEASED, current.kind(), note, by, now);
    }

    /**
     * The next step of 处理结果.
     *
     * @throws RuleViolation {@code casework.suspect-not-arrived}
     * @throws IllegalMove {@code casework.outcome-move-illegal}
     * @throws InvalidValue {@code casework.outcome-too-early}
     */
    void conclude(SuspectOutcome next, SuspectMove.Note note, Actor by, Instant now) {
        requireCounted();
        requireArrived();
        if (!outcome.canBecome(next)) {
            throw IllegalMove.of("casework.outcome-move-illegal", outcome, next);
        }
        Instant earliest = outcomeAt == null ? arrivedAt : outcomeAt;
        if (note.at().isBefore(earliest)) {
            throw InvalidValue.onField("at", "casework.outcome-too-early");
        }
        SuspectMeasure current = measure();
        if (current != null && next.endsMeasure()) {
            current.end(note.at(), note.documentNo());
        }
        outcome = next;
        outcomeAt = note.at();
        outcomeNo = note.documentNo();
        outcomeWords = note.words();
        note(SuspectMove.What.OUTCOME, next, note, by, now);
    }

    /** 排除嫌疑. @throws RuleViolation {@code casework.suspect-not-excludable} under a measure or after an outcome */
    void exclude(String reason, Actor by, Instant now) {
        requireCounted();
        if (measure() != null || outcome != SuspectOutcome.NONE) {
            throw RuleViolation.of("casework.suspect-not-excludable");
        }
        excludedAt = now;
        identityKey = null;
        note(SuspectMove.What.EXCLUDED, role, new SuspectMove.Note(now, "", reason), by, now);
    }

    private void take(SuspectFacts facts) {
        name = facts.name().value();
        alias = facts.alias();
        paper = facts.paper();
        identity = facts.identity();
        identityTyped = facts.typed();
        identityKey = facts.identity().isEmpty() ? null : facts.identity();
        role = facts.role();
        deeds = facts.deeds();
    }

    private void requireCounted() {
        if (excludedAt != null) {
            throw RuleViolation.of("casework.suspect-excluded");
        }
    }

    private void requireArrived() {
        if (arrival == null) {
            throw RuleViolation.of("casework.suspect-not-arrived");
        }
    }

    private SuspectMeasure requireMeasure() {
        SuspectMeasure current = measure();
        if (current == null) {
            throw RuleViolation.of("casework.measure-none");
        }
        return current;
    }

    private void note(SuspectMove.What what, Enum<?> value, SuspectMove.Note note, Actor by, Instant now) {
        moves.add(SuspectMove.of(this, what, value, note, by, now));
    }

    /** The measure that holds now; null if none does. */
    @Nullable
    SuspectMeasure measure() {
        return measures.stream().filter(SuspectMeasure::isOpen).findFirst().orElse(null);
    }

    List<SuspectMeasure> measures() {
        return measures;
    }

    boolean isArrived() {
        return arrival != null;
    }

    boolean isExcluded() {
        return excludedAt != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    String unitPath() {
        return unitPath;
    }

    String maskedName() {
        return new PersonName(name).masked();
    }

    String name() {
        return name;
    }

    String alias() {
        return alias;
    }

    SuspectFacts.Paper paper() {
        return paper;
    }

    String identity() {
        return identity;
    }

    SuspectRole role() {
        return role;
    }

    String deeds() {
        return deeds;
    }

    @Nullable
    Arrival arrival() {
        return arrival;
    }

    @Nullable
    Instant arrivedAt() {
        return arrivedAt;
    }

    @Nullable
    String arrivalPlace() {
        return arrivalPlace;
    }

    SuspectOutcome outcome() {
        return outcome;
    }

    @Nullable
    Instant outcomeAt() {
        return outcomeAt;
    }

    @Nullable
    String outcomeNo() {
        return outcomeNo;
    }

    @Nullable
    String outcomeWords() {
        return outcomeWords;
    }
}
