package zujie.casework.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows and counts the calls of the caller's unit and below. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class CallQueries {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** What a report form takes from a call; the number is not masked. */
    record ForReport(UUID id, String number, String note, Instant calledAt, @Nullable UUID reportId) {}

    /** The newest first. @throws InvalidValue if the filter, the cursor or the size is wrong */
    public Slice<CallRow> list(CallFilter filter, @Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Cursor behind = Cursor.parse(cursor);
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(where(filter, values));
        if (behind != null) {
            Instant at = behind.instant();
            where.append(" and (c.calledAt < :at or c.calledAt = :at and c.id < :id)");
            values.put("at", at);
            values.put("id", behind.id());
        }
        TypedQuery<Call> query = database.createQuery(
                "select c from Call c where " + where + " order by c.calledAt desc, c.id desc", Call.class);
        values.forEach(query::setParameter);
        Slice<CallRow> slice = Slice.of(
                        query.setMaxResults(rows + 1).getResultList(), rows, c -> Cursor.at(c.calledAt(), c.id()))
                .map(Call::toRow);
        AuditNotes.detail("filter", filter);
        AuditNotes.listed(slice.rows().stream().map(CallRow::id).toList());
        return slice;
    }

    /** By officer, whoever took most first; kind and officer of the filter do not matter. */
    public List<CallCount> counts(CallFilter filter) {
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Object[]> query = database.createQuery(
                "select c.officerId, c.officerName, c.kind, count(c), coalesce(sum(c.amountFen), 0) from Call c where "
                        + where(new CallFilter(null, null, filter.from(), filter.to()), values)
                        + " group by c.officerId, c.officerName, c.kind",
                Object[].class);
        values.forEach(query::setParameter);
        Map<UUID, CallCount> counts = new LinkedHashMap<>();
        query.getResultList().forEach(row -> {
            long count = ((Number) row[3]).longValue();
            CallKind kind = (CallKind) row[2];
            CallCount part = new CallCount(
                    (UUID) row[0],
                    (String) row[1],
                    kind == CallKind.CONSULT ? count : 0,
                    kind == CallKind.DISSUADE ? count : 0,
                    kind == CallKind.TIP ? count : 0,
                    kind == CallKind.REPORT ? count : 0,
                    kind == CallKind.DISSUADE ? ((Number) row[4]).longValue() : 0);
            counts.merge(part.officerId(), part, CallCount::plus);
        });
        AuditNotes.detail("filter", filter);
        return counts.values().stream()
                .sorted((a, b) -> Long.compare(b.total(), a.total()))
                .toList();
    }

    /** What the form of a report takes over. @throws NotFound {@code casework.call-not-found} */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public ForReport forReport(UUID id) {
        AuditNotes.subject("call", id);
        return database.createQuery("select c from Call c where c.id = :id and c.unitPath like :unit", Call.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .map(Call::toForReport)
                .orElseThrow(() -> NotFound.of("casework.call-not-found"));
    }

    private String where(CallFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("c.unitPath like :unit");
        values.put("unit", caller.actor().unitPath() + "%");
        if (filter.kind() != null && !filter.kind().isEmpty()) {
            where.append(" and c.kind = :kind");
            values.put("kind", CallKind.of(filter.kind()));
        }
        if (filter.officer() != null) {
            where.append(" and c.officerId = :officer");
            values.put("officer", filter.officer());
        }
        if (filter.from() != null) {
            where.append(" and c.calledAt >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" and c.calledAt < :to");
            values.put("to", filter.to());
        }
        return where.toString();
    }
}
