package zujie.casework.amend;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One field of a report that was corrected: who, when, what it said before and after. Written once. */
@Entity
@Immutable
@Table(name = "casework_report_amendment")
class Amendment {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    private String field;

    @Column(name = "said_before", columnDefinition = "text")
    private String before;

    @Column(name = "says_now", columnDefinition = "text")
    private String after;

    @Column(name = "amended_at")
    private Instant at;

    @Column(name = "amended_by")
    private String by;

    protected Amendment() {}

    static Amendment of(UUID report, String field, String before, String after, Actor by, Instant now) {
        Amendment a = new Amendment();
        a.id = Ids.next();
        a.reportId = report;
        a.field = field;
        a.before = before;
        a.after = after;
        a.at = now;
        a.by = by.name();
        return a;
    }

    String field() {
        return field;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }
}
