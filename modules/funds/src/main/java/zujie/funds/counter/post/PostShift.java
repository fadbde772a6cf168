package zujie.funds.counter.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import zujie.directory.api.Person;
import zujie.platform.Ids;

/** An officer's turn at a post. */
@Entity
@Table(name = "funds_post_shift")
class PostShift {

    @Id
    private UUID id;

    @Column(name = "post_id")
    private UUID postId;

    private UUID officer;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

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

    UUID postId() {
        return postId;
    }

    UUID officer() {
        return officer;
    }

    PostRow.Shift toRow() {
        return new PostRow.Shift(id, officerName, startsAt, endsAt);
    }
}
