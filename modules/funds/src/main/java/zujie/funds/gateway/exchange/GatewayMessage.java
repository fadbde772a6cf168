package zujie.funds.gateway.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.message.Flag;
import zujie.funds.gateway.message.Ordered;
import zujie.funds.gateway.message.Reply;
import zujie.funds.order.NoticeOut;
import zujie.funds.order.OrderOut;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;
import zujie.platform.access.Role;

/**
 * One message of the gateway. An order out waits until it is fetched, is handed out again and again until it is answered
 * or settled otherwise. A message in is kept before anything is done with it, then with its answer.
 */
@Entity
@Table(name = "funds_gateway_message")
public class GatewayMessage {

    /** From us, or from an institution. */
    public enum Direction {
        OUT,
        IN
    }

    enum State {
        WAITING,
        FETCHED,
        /** Answered through the gateway. */
        ANSWERED,
        /** Settled by another way, or nothing left to be done. */
        CLOSED,
        /** In, and not answered yet. */
        RECEIVED,
        /** Out, but its words cannot be written: somebody must see to it, and the others go on without it. */
        SET_ASIDE
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean open;

    private String code;

    @Column(name = "wire_code")
    private String wireCode;

    private String serial;

    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "original_id")
    private String originalId;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_path")
    private String bankPath;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "unit_path")
    private String unitPath;

    /** Who is told if it cannot go out; null for a message in. */
    @Enumerated(EnumType.STRING)
    @Column(name = "lead_role")
    private Role leadRole;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "case_no")
    private String number;

    @Column(name = "return_code")
    private String returnCode;

    @Column(name = "result_code")
    private String resultCode;

    @Enumerated(EnumType.STRING)
    private Flag flag;

    private String words;

    private String digest;

    /** How often it was handed out, or came. */
    private int times;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected GatewayMessage() {}

    static GatewayMessage out(NoticeOut notice, String serial, Instant now, Instant system) {
        GatewayMessage m = waiting(notice.code(), notice.code(), serial, now, system);
        m.applicationId = notice.applicationId();
        m.bankCode = notice.bankCode();
        m.bankPath = notice.bankPath();
        m.orgCode = notice.orgCode();
        m.unitPath = notice.unitPath();
        m.subjectType = notice.subjectType();
        m.subjectId = notice.subjectId();
        m.number = notice.number();
        return m;
    }

    private static GatewayMessage waiting(String code, String wireCode, String serial, Instant now, Instant system) {
        GatewayMessage m = new GatewayMessage();
        m.id = Ids.next();
        m.direction = Direction.OUT;
        m.state = State.WAITING;
        m.open = true;
        m.code = code;
        m.wireCode = wireCode;
        m.serial = serial;
        m.words = "";
        m.createdAt = now;
        m.nextAt = system;
        return m;
    }

    static GatewayMessage out(OrderOut order, String wireCode, String serial, Instant now, Instant system) {
        GatewayMessage m = waiting(order.code(), wireCode, serial, now, system);
        m.applicationId = order.applicationId();
        m.originalId = order.originalApplicationId();
        m.bankCode = order.parties().bankCode();
        m.bankPath = order.parties().bankPath();
        m.orgCode = order.parties().orgCode();
        m.unitPath = order.parties().unitPath();
        m.leadRole = order.parties().leadRole();
        m.subjectType = order.subjectType();
        m.subjectId = order.subjectId();
        m.number = order.number();
        return m;
    }

    /** Who sent a message, and what its envelope says; {@code code} empty if it could not be read. */
    record Came(String code, String serial, @Nullable String applicationId, String bankCode, String bankPath) {}

    static GatewayMessage in(Came came, @Nullable GatewayMessage order, String digest, Instant now) {
        GatewayMessage m = new GatewayMessage();
        m.id = Ids.next();
        m.direction = Direction.IN;
        m.state = State.RECEIVED;
        m.open = false;
        m.code = came.code();
        m.wireCode = came.code();
        m.serial = came.serial();
        m.applicationId = came.applicationId();
        m.bankCode = came.bankCode();
        m.bankPath = came.bankPath();
        m.orgCode = order == null ? "" : order.orgCode;
        m.unitPath = order == null ? "" : order.unitPath;
        m.subjectType = order == null ? null : order.subjectType;
        m.subjectId = order == null ? null : order.subjectId;
        m.number = order == null ? "" : order.number;
        m.words = "";
        m.digest = digest;
        m.times = 1;
        m.createdAt = now;
        m.firstAt = now;
        m.nextAt = now;
        return m;
    }

    /** Handed out. @param system the system's time, by which it is handed out again */
    void fetched(Instant now, Instant system, Duration pause) {
        state = State.FETCHED;
        times++;
        firstAt = firstAt == null ? now : firstAt;
        nextAt = system.plus(pause);
    }

    /** It cannot be written. @return whether it was waiting until now */
    boolean setAside(String why) {
        if (direction != Direction.OUT || state != State.WAITING) {
            return false;
        }
        state = State.SET_ASIDE;
        open = false;
        flag = Flag.UNWRITABLE;
        words = shortened(why);
        return true;
    }

    /** What was in its way has been seen to. @throws Conflict {@code funds.gateway-not-set-aside} */
    void again(Instant system) {
        if (!isSetAside()) {
            throw Conflict.of("funds.gateway-not-set-aside");
        }
        state = State.WAITING;
        open = true;
        flag = null;
        words = "";
        nextAt = system;
    }

    boolean isSetAside() {
        return state == State.SET_ASIDE;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }

    void close(Instant now) {
        if (open || isSetAside()) {
            state = State.CLOSED;
            open = false;
            doneAt = now;
        }
    }

    /** An institution has answered this order through the gateway. */
    void answeredBy(String said, Instant now) {
        state = State.ANSWERED;
        open = false;
        resultCode = said;
        doneAt = doneAt == null ? now : doneAt;
    }

    void cameAgain() {
        times++;
    }

    void reply(Reply reply, @Nullable String said, Instant now) {
        state = State.ANSWERED;
        returnCode = reply.code().code();
        resultCode = reply.result() == null ? said : reply.result();
        flag = reply.flag();
        words = shortened(reply.words());
        doneAt = now;
        Reply.About about = reply.about();
        if (about != null) {
            subjectType = about.type();
            subjectId = about.id();
            orgCode = about.orgCode();
            unitPath = about.unitPath();
            number = about.number();
        }
    }

    Ordered toOrdered() {
        return new Ordered(code, applicationId, originalId, serial, subjectId, createdAt);
    }

    public GatewayMessageRow toRow() {
        return new GatewayMessageRow(
                id,
                direction.name(),
                state.name(),
                tone(),
                code,
                wireCode,
                serial,
                applicationId,
                bankCode,
                subjectType,
                subjectId,
                number,
                returnCode,
                resultCode,
                flag == null ? null : flag.name(),
                words,
                times,
                createdAt,
                firstAt,
                doneAt);
    }

    private String tone() {
        if (flag != null) {
            return "red";
        }
        return switch (state) {
            case WAITING, FETCHED, RECEIVED -> "amber";
            case ANSWERED -> "green";
            case SET_ASIDE -> "red";
            case CLOSED -> "grey";
        };
    }

    public UUID id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    State state() {
        return state;
    }

    String code() {
        return code;
    }

    String wireCode() {
        return wireCode;
    }

    String serial() {
        return serial;
    }

    String bankCode() {
        return bankCode;
    }

    String bankPath() {
        return bankPath;
    }

    String orgCode() {
        return orgCode;
    }

    String unitPath() {
        return unitPath;
    }

    int times() {
        return times;
    }

    Role leadRole() {
        return leadRole == null ? Role.DESK_OFFICER : leadRole;
    }

    String number() {
        return number;
    }

    UUID subjectId() {
        return subjectId;
    }

    String digest() {
        return digest;
    }

    boolean isOpen() {
        return open;
    }
}
