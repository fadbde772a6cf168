package zujie.outreach.dissuasion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.outreach.dissuasion.AttemptOutcome.Kind;
import zujie.outreach.dissuasion.DissuasionStep.Event;
import zujie.outreach.dissuasion.person.PersonData;
import zujie.outreach.dissuasion.person.WarnedPerson;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * A dissuasion (预警劝阻, R7.4, R7.5): one person, however many sources have warned of them. It begins with the first
 * warning; whoever takes it calls, and after some calls in vain (a dated parameter) it goes to the police station, which
 * visits. Once somebody has spoken with the person it comes to a result. A person who has transferred already turns it
 * into a report, out of which the stop-payment is ordered. A later report of the same person is noted beside the result,
 * which stays what it was.
 *
 * <p>It belongs to the unit that it was sent to; the station that visits sees it as well.
 */
@Entity
@Table(name = "outreach_dissuasion")
public class Dissuasion {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "dissuasion_no")
    private String number;

    @Enumerated(EnumType.STRING)
    private DissuasionState state;

    @Embedded
    private PersonData person;

    @Embedded
    private DissuasionClock clock;

    @Embedded
    private Saving saving;

    @Embedded
    private OpenWork work = new OpenWork();

    @Embedded
    private Signs signs;

    @Embedded
    private Place place;

    @Column(name = "handler_id")
    private UUID handlerId;

    @Column(name = "handler_name")
    private String handlerName;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "last_warned_at")
    private Instant lastWarnedAt;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "missed_calls")
    private int missedCalls;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "report_no")
    private String reportNo;

    @Column(name = "relapsed_at")
    private Instant relapsedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dissuasion_id", nullable = false, updatable = false)
    @OrderBy("no")
    private List<DissuasionStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dissuasion_id", nullable = false, updatable = false)
    @OrderBy("no")
    private List<Attempt> attempts = new ArrayList<>();

    protected Dissuasion() {}

    /** The first warning. @param station who visits; null if that is still to be said */
    public static Dissuasion open(
            String number,
            WarnedPerson person,
            Signs.Facts facts,
            Organisation unit,
            @Nullable Organisation station,
            Actor by,
            Instant now) {
        Dissuasion d = new Dissuasion();
        d.id = Ids.next();
        d.number = number;
        d.state = DissuasionState.WAITING;
        d.person = PersonData.of(person);
        d.clock = DissuasionClock.of(facts.limits(), now);
        d.saving = Saving.none();
        d.saving.atRisk(facts.atRiskFen());
        d.signs = Signs.of(facts);
        d.place = Place.of(unit, station);
        d.receivedAt = now;
        d.lastWarnedAt = now;
        d.turn(Event.OPENED, DissuasionState.WAITING, by, now, facts.limits().name());
        return d;
    }

    /** Another warning of the same person: the sharpest level holds, no clock becomes later. */
    public void join(WarnedPerson also, Signs.Facts facts, Actor by, Instant now) {
        person.fill(also);
        saving.atRisk(facts.atRiskFen());
        lastWarnedAt = now;
        signs.join(facts);
        DissuasionState before = state;
        if (!state.isFinal()) {
            clock.join(facts.limits(), now);
            if (state == DissuasionState.REMINDED && clock.isCallNeeded()) {
                become(DissuasionState.WAITING);
            }
        }
        turn(Event.JOINED, before, by, now, facts.limits().name());
    }

    /** 领取: from now on it is that officer's. */
    public void take(Actor by, Instant now) {
        requireOpen();
        if (!by.requireId().equals(handlerId)) {
            handlerId = by.requireId();
            handlerName = by.name();
            turn(Event.TAKEN, state, by, now, "");
        }
    }

    /**
     * A call or a visit, and how it ended.
     *
     * @param most calls in vain in a row after which the station takes over
     * @param untilResult how long a result may take once somebody has spoken with the person
     */
    public void tried(AttemptOutcome outcome, String note, long most, Duration untilResult, Actor by, Instant now) {
        requireOpen();
        DissuasionState before = state;
        attempts.add(Attempt.of(attempts.size() + 1, outcome, by, now, note));
        if (handlerId == null && by.id() != null) {
            handlerId = by.id();
            handlerName = by.name();
        }
        if (outcome.isContact()) {
            reached(outcome.kind() == Kind.VISIT, untilResult, now);
            turn(Event.REACHED, before, by, now, note);
            return;
        }
        if (outcome.kind() == Kind.VISIT) {
            clock.visitedInVain(now);
        } else {
            missedCalls++;
            clock.missed(now);
        }
        boolean enough = missedCalls >= most && state != DissuasionState.ESCALATED;
        if (state == DissuasionState.WAITING || state == DissuasionState.REMINDED) {
            become(DissuasionState.TRYING);
        }
        turn(Event.TRIED, before, by, now, note);
        if (enough) {
            escalate(by, now, "");
        }
    }

    private void reached(boolean face, Duration untilResult, Instant now) {
        if (state != DissuasionState.CONTACTED) {
            become(DissuasionState.CONTACTED);
        }
        missedCalls = 0;
        contactedAt = contactedAt == null ? now : contactedAt;
        clock.contacted(now, face, untilResult);
    }

    /** The text message is on its way; of a low level that is all. */
    public void texted(Actor by, Instant now) {
        requireOpen();
        DissuasionState before = state;
        attempts.add(Attempt.of(attempts.size() + 1, AttemptOutcome.SENT, by, now, ""));
        clock.sent();
        if (state == DissuasionState.WAITING && !clock.isCallNeeded()) {
            become(DissuasionState.REMINDED);
        }
        turn(Event.TEXTED, before, by, now, "");
    }

    /** 转派出所上门. */
    public void escalate(Actor by, Instant now, String why) {
        DissuasionState before = state;
        become(DissuasionState.ESCALATED);
        missedCalls = 0;
        clock.escalated(now);
        turn(Event.ESCALATED, before, by, now, why);
    }

    /** Says which station visits; sends it there if it was not yet. */
    public void assign(Organisation station, Actor by, Instant now) {
        requireOpen();
        place.visitedFrom(station);
        turn(Event.ASSIGNED, state, by, now, station.shortName());
        if (state.canBecome(DissuasionState.ESCALATED)) {
            escalate(by, now, "");
        }
    }

    /**
     * One of the four results that an officer can state; 已转账 comes with its report.
     *
     * @param savedFen what was saved as the officer says; counts once it is confirmed
     * @throws RuleViolation {@code outreach.lost-without-visit} if nobody went there
     */
    public void conclude(DissuasionState result, String note, @Nullable Long savedFen, Actor by, Instant now) {
        DissuasionState before = state;
        if (!result.isFinal() || result == DissuasionState.TRANSFERRED) {
            throw IllegalMove.of("outreach.dissuasion-move", state, result);
        }
        if (result == DissuasionState.LOST
                && attempts.stream().noneMatch(a -> a.outcome().kind() == Kind.VISIT)
                && state.canBecome(result)) {
            throw RuleViolation.of("outreach.lost-without-visit");
        }
        become(result);
        if (result == DissuasionState.DISSUADED) {
            saving.claim(savedFen, by);
        }
        closedAt = now;
        turn(Event.CONCLUDED, before, by, now, note);
    }

    /** 已转账→止付: the money is on its way, the report of it exists. */
    public void transferred(UUID report, String no, @Nullable Long fen, Actor by, Instant now) {
        DissuasionState before = state;
        become(DissuasionState.TRANSFERRED);
        reportId = report;
        reportNo = no;
        saving.atRisk(fen);
        closedAt = now;
        turn(Event.TRANSFERRED, before, by, now, no);
    }

    public void confirmSaving(long fen, UUID evidence, Actor by, Instant now) {
        if (state != DissuasionState.DISSUADED) {
            throw Conflict.of("outreach.saving-without-result");
        }
        saving.confirm(fen, evidence, by, now);
        turn(Event.SAVING_CONFIRMED, state, by, now, "");
    }

    /** 劝阻后仍被骗, or defrauded before anybody could speak with them: a report of the same person has come in. */
    public void relapsed(String no, Actor by, Instant now) {
        relapsedAt = relapsedAt == null ? now : relapsedAt;
        turn(Event.RELAPSED, state, by, now, no);
    }

    public void reviewed(String finding, Actor by, Instant now) {
        turn(Event.REVIEWED, state, by, now, finding);
    }

    private void requireOpen() {
        if (state.isFinal()) {
            throw Conflict.of("outreach.dissuasion-closed");
        }
    }

    private void become(DissuasionState next) {
        if (!state.canBecome(next)) {
            throw IllegalMove.of("outreach.dissuasion-move", state, next);
        }
        state = next;
    }

    private void turn(Event event, DissuasionState before, Actor by, Instant now, String why) {
        clock.turn(state);
        steps.add(DissuasionStep.of(steps.size() + 1, event, before, state, by, now, why));
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public DissuasionState state() {
        return state;
    }

    public PersonData person() {
        return person;
    }

    public DissuasionClock clock() {
        return clock;
    }

    public Saving saving() {
        return saving;
    }

    OpenWork work() {
        return work;
    }

    public Signs signs() {
        return signs;
    }

    public Place place() {
        return place;
    }

    public @Nullable String handlerName() {
        return handlerName;
    }

    public Instant lastWarnedAt() {
        return lastWarnedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** When somebody first spoke with the person. */
    public @Nullable Instant contactedAt() {
        return contactedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public int missedCalls() {
        return missedCalls;
    }

    public @Nullable UUID reportId() {
        return reportId;
    }

    public @Nullable String reportNo() {
        return reportNo;
    }

    public @Nullable Instant relapsedAt() {
        return relapsedAt;
    }

    public List<DissuasionStep> steps() {
        return List.copyOf(steps);
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }
}
