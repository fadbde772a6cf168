package zujie.platform.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.Ids;
import zujie.platform.access.Role;

/**
 * Something that waits for somebody (待办): opened by a module, seen on the desk of everybody who holds its role in its
 * unit (or of its one assignee), closed by the module when it is done or pointless. If it has a clock and nobody reacts,
 * it is escalated along the duty chain.
 */
@Entity
@Table(name = "platform_work_item")
class WorkItem {

    enum State {
        OPEN,
        DONE,
        /** No longer needed: what it was about has moved on. */
        DROPPED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private String kind;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    private String title;
    private String counterpart;

    @Column(name = "amount_fen")
    private Long amountFen;

    private String link;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_path")
    private String unitPath;

    private UUID assignee;

    @Enumerated(EnumType.STRING)
    @Column(name = "min_rank")
    private AuthorityRank minRank;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private String consequence;

    @Enumerated(EnumType.STRING)
    private State state;

    private int escalation;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected WorkItem() {}

    static WorkItem of(NewWorkItem n, Instant now) {
        WorkItem w = new WorkItem();
        w.id = Ids.next();
        w.kind = n.kind();
        w.subjectType = n.subjectType();
        w.subjectId = n.subjectId();
        w.title = n.title();
        w.counterpart = n.counterpart();
        w.amountFen = n.amountFen();
        w.link = n.link();
        w.role = n.role();
        w.unitPath = n.unitPath();
        w.assignee = n.assignee();
        w.minRank = n.minRank();
        w.createdAt = now;
        w.dueAt = n.dueAt();
        w.consequence = n.consequence();
        w.state = State.OPEN;
        return w;
    }

    void close(boolean done, String by, Instant now) {
        if (state == State.OPEN) {
            state = done ? State.DONE : State.DROPPED;
            closedAt = now;
            closedBy = by;
        }
    }

    /** The role changes with the officer; what others hold in that unit, such as approvers, only changes the unit. */
    void handOn(WorkItems.Place from, WorkItems.Place to) {
        unitPath = to.unitPath();
        if (role == from.role()) {
            role = to.role();
        }
        if (from.officer().equals(assignee)) {
            assignee = to.officer();
        }
    }

    void escalate() {
        escalation++;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    UUID id() {
        return id;
    }

    int escalation() {
        return escalation;
    }

    Role role() {
        return role;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    WorkItemRow toRow() {
        return new WorkItemRow(
                id,
                kind,
                subjectType,
                subjectId,
                title,
                counterpart,
                amountFen,
                link,
                role.code(),
                unitPath,
                createdAt,
                dueAt,
                consequence,
                escalation);
    }
}
