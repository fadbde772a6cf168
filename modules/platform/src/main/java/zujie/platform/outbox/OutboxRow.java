package zujie.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.Ids;

/** One message to one subscriber. All its times but {@code occurredAt} are the system's. */
@Entity
@Table(name = "platform_outbox")
class OutboxRow {

    enum State {
        PENDING,
        RUNNING,
        DONE,
        /** Waits for an operator, and holds back its key until released or skipped. */
        DEAD,
        SKIPPED
    }

    /** Faults of the network do not kill a message before this long. */
    static final Duration PATIENCE = Duration.ofHours(72);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration CLAIM = Duration.ofMinutes(2);

    @Id
    private UUID id;

    /** The database counts it, so that messages of all instances have one order whatever their clocks say. */
    @Column(name = "seq", insertable = false, updatable = false)
    private long sequence;

    private String topic;
    private String subscriber;

    @Column(name = "ordering_key")
    private String key;

    @Column(columnDefinition = "longtext")
    private String payload;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Not yet done or skipped: what the order of a key looks at. */
    private boolean open;

    private int attempts;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "skip_reason")
    private String skipReason;

    protected OutboxRow() {}

    static OutboxRow of(String topic, String subscriber, String key, String payload, Instant occurred, Instant now) {
        OutboxRow r = new OutboxRow();
        r.id = Ids.next();
        r.topic = topic;
        r.subscriber = subscriber;
        r.key = key;
        r.payload = payload;
        r.state = State.PENDING;
        r.open = true;
        r.occurredAt = occurred;
        r.createdAt = now;
        r.nextAt = now;
        r.lockedUntil = Instant.EPOCH;
        return r;
    }

    void claim(Instant now) {
        state = State.RUNNING;
        attempts++;
        lockedUntil = now.plus(CLAIM);
        nextAt = lockedUntil;
    }

    void done(Instant now) {
        state = State.DONE;
        open = false;
        doneAt = now;
        lastError = null;
    }

    void failed(String error, boolean forGood, Instant now) {
        lastError = error.length() > 500 ? error.substring(0, 500) : error;
        lockedUntil = Instant.EPOCH;
        state = forGood || createdAt.plus(PATIENCE).isBefore(now) ? State.DEAD : State.PENDING;
        nextAt = now.plus(pause());
    }

    private Duration pause() {
        double seconds = Math.min(LONGEST_WAIT.toSeconds(), Math.pow(1.5, attempts));
        return Duration.ofMillis((long) (seconds * 1_000));
    }

    /** Whether a call outside is under way whose result is still awaited. */
    boolean isUnderWay(Instant now) {
        return state == State.RUNNING && lockedUntil.isAfter(now);
    }

    void release(Instant now) {
        state = State.PENDING;
        nextAt = now;
    }

    void skip(String reason, Instant now) {
        state = State.SKIPPED;
        open = false;
        skipReason = reason;
        doneAt = now;
    }

    boolean isTakenBy(int attempt) {
        return state == State.RUNNING && attempts == attempt;
    }

    Message toMessage() {
        return new Message(id, topic, key, payload, occurredAt);
    }

    StuckDelivery toStuck() {
        return new StuckDelivery(id, topic, subscriber, key, state.name(), attempts, createdAt, nextAt, lastError);
    }

    UUID id() {
        return id;
    }

    String subscriber() {
        return subscriber;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }
}
