package zujie.funds.counter.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import zujie.directory.api.Person;
import zujie.funds.order.Typed;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;

/** An officer's turn at a post; until it is over it may be changed or taken out, each time for a reason. */
@Entity
@Table(name = "funds_post_shift")
class PostShift {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "post_id")
    private UUID postId;

    private UUID officer;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected PostShift() {}

    static PostShift plan(UUID post, Person officer, Instant from, Instant to) {
        PostShift s = new PostShift();
        s.id = Ids.next();
        s.postId = post;
        s.officer = officer.id();
        s.officerName = officer.name();
        s.startsAt = from;
        s.endsAt = to;
        return s;
    }

    /** @throws Conflict {@code funds.post-shift-over} */
    void change(Person by, Instant from, Instant to, Instant now) {
        requireAhead(now);
        officer = by.id();
        officerName = by.name();
        startsAt = from;
        endsAt = to;
    }

    /** @throws Conflict {@code funds.post-shift-over} */
    void remove(Instant now) {
        requireAhead(now);
        removedAt = now;
    }

    /** What was done at a counter stays with whoever was there. */
    private void requireAhead(Instant now) {
        if (removedAt != null || !endsAt.isAfter(now)) {
            throw Conflict.of("funds.post-shift-over");
        }
    }

    /** Officer and hours, for the history. */
    String facts() {
        return officerName + " " + Typed.shown(startsAt) + " — " + Typed.shown(endsAt);
    }

    UUID id() {
        return id;
    }

    UUID postId() {
        return postId;
    }

    UUID officer() {
        return officer;
    }

    PostRow.Shift toRow() {
        return new PostRow.Shift(id, officer, officerName, startsAt, endsAt);
    }
}
