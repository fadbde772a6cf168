package zujie.platform.timer;

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

/** Something that falls due on the business clock. Retries after a failure are counted on the system's clock. */
@Entity
@Table(name = "platform_timer")
class Timer {

    enum State {
        WAITING,
        FIRED,
        CANCELLED,
        /** Tried in vain too often; shown among the stuck things. */
        DEAD
    }

    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private String kind;

    private String subject;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "retry_at")
    private Instant retryAt;

    @Column(name = "fired_at")
    private Instant firedAt;

    @Column(name = "last_error")
    private String lastError;

    protected Timer() {}

    static Timer of(String kind, String subject, Instant due) {
        Timer t = new Timer();
        t.id = Ids.next();
        t.kind = kind;
        t.subject = subject;
        t.dueAt = due;
        t.state = State.WAITING;
        t.retryAt = Instant.EPOCH;
        return t;
    }

    void fired(Instant now) {
        state = State.FIRED;
        firedAt = now;
    }

    void failed(String error, Instant systemNow) {
        attempts++;
        lastError = error.length() > 500 ? error.substring(0, 500) : error;
        state = attempts >= MOST_ATTEMPTS ? State.DEAD : State.WAITING;
        Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 10));
        retryAt = systemNow.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    void release() {
        state = State.WAITING;
        attempts = 0;
        retryAt = Instant.EPOCH;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    Instant dueAt() {
        return dueAt;
    }

    State state() {
        return state;
    }
}
