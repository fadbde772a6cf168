package zujie.casework.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.Person;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * One officer's shift at the desk. It is begun by him, and ended by the next who accepts what he hands over: his note, and
 * what was open at that moment, kept as it was then.
 */
@Entity
@Table(name = "casework_shift")
class Shift {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "unit_path")
    private String unitPath;

    private String name;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "officer_id")
    private UUID officerId;

    @Column(name = "officer_name")
    private String officerName;

    @Enumerated(EnumType.STRING)
    private ShiftState state;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(columnDefinition = "text")
    private String note;

    @Column(columnDefinition = "mediumtext")
    private String pending;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String remark;

    protected Shift() {}

    static Shift plan(String name, Instant from, Instant to, Person officer, Actor by, Instant now) {
        Shift s = new Shift();
        s.id = Ids.next();
        s.orgCode = by.orgCode();
        s.orgName = by.orgName();
        s.unitPath = by.unitPath();
        s.name = name;
        s.startsAt = from;
        s.endsAt = to;
        s.officerId = officer.id();
        s.officerName = officer.name();
        s.state = ShiftState.PLANNED;
        s.plannedBy = by.name();
        s.plannedAt = now;
        return s;
    }

    /** Somebody takes over for whom no shift was planned. */
    static Shift unplanned(String name, Instant until, Actor by, Instant now) {
        Shift s = new Shift();
        s.id = Ids.next();
        s.orgCode = by.orgCode();
        s.orgName = by.orgName();
        s.unitPath = by.unitPath();
        s.name = name;
        s.startsAt = now;
        s.endsAt = until;
        s.officerId = by.requireId();
        s.officerName = by.name();
        s.state = ShiftState.PLANNED;
        s.plannedBy = by.name();
        s.plannedAt = now;
        return s;
    }

    /** @throws Denied {@code casework.shift-of-another} */
    void begin(Actor by, Instant now) {
        requireOwn(by);
        become(ShiftState.ON_DUTY);
        begunAt = now;
    }

    /** @throws Denied {@code casework.shift-of-another} */
    void handOver(String text, List<Pending> open, Actor by, Instant now) {
        requireOwn(by);
        become(ShiftState.HANDING_OVER);
        note = text;
        pending = Pending.write(open);
        handedAt = now;
    }

    /** The next has read it. @throws Conflict {@code casework.shift-own-handover} */
    void accept(String said, Actor by, Instant now) {
        if (officerId.equals(by.id())) {
            throw Conflict.of("casework.shift-own-handover");
        }
        end(ShiftState.DONE, said, by, now);
    }

    void cancel(String reason, Actor by, Instant now) {
        end(ShiftState.CANCELLED, reason, by, now);
    }

    private void end(ShiftState how, String said, Actor by, Instant now) {
        become(how);
        remark = said;
        endedBy = by.name();
        endedAt = now;
    }

    private void requireOwn(Actor by) {
        if (!officerId.equals(by.id())) {
            throw Denied.of("casework.shift-of-another");
        }
    }

    private void become(ShiftState next) {
        if (!state.canBecome(next)) {
            throw IllegalMove.of("casework.shift-move-illegal", state, next);
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    String unitPath() {
        return unitPath;
    }

    boolean isOf(Actor officer) {
        return officerId.equals(officer.id());
    }

    ShiftRow toRow() {
        return new ShiftRow(
                id,
                name,
                orgName,
                officerId,
                officerName,
                startsAt,
                endsAt,
                state.name(),
                state.tone(),
                begunAt,
                note,
                pending == null ? List.of() : Pending.read(pending),
                handedAt,
                endedBy,
                endedAt,
                remark);
    }
}
