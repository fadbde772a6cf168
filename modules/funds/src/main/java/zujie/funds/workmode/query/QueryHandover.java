package zujie.funds.workmode.query;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.funds.workmode.WorkMode;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** How a query got to its institution; never changed. */
@Entity
@Immutable
@Table(name = "funds_query_handover")
class QueryHandover {

    @Id
    private UUID id;

    @Column(name = "query_id")
    private UUID queryId;

    @Enumerated(EnumType.STRING)
    private WorkMode way;

    private String number;

    private String remark;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected QueryHandover() {}

    static QueryHandover of(UUID query, WorkMode way, String number, Instant at, String remark, Actor by, Instant now) {
        QueryHandover h = new QueryHandover();
        h.id = Ids.next();
        h.queryId = query;
        h.way = way;
        h.number = number;
        h.handedAt = at;
        h.remark = remark;
        h.handedBy = by.name();
        h.enteredAt = now;
        return h;
    }

    HandOverQueries.Row toRow() {
        return new HandOverQueries.Row(id, queryId, way.name(), number, handedAt, remark, handedBy);
    }
}
