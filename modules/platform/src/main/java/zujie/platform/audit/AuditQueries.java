package zujie.platform.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Role;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Searches the audit (R9.4); itself audited, with the filter and the ids that were shown. */
@UseCase
@Permitted(Role.AUDITOR)
public class AuditQueries {

    /** Rows commit out of order by no more than this many numbers around an instant. */
    private static final int SLACK = 10_000;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** The newest first. Free text is masked once more: whoever wrote a reason may have forgotten to. */
    public Slice<AuditRow> search(AuditFilter filter, @Nullable String cursor, @Nullable Integer size) {
        note(filter);
        int most = PageSize.of(size);
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder("select a from AuditEntry a where a.id > :least");
        values.put("least", filter.from() == null ? 0L : firstIdAround(filter.from()));
        Cursor after = Cursor.parse(cursor);
        if (after != null) {
            and(query, values, "a.id < :before", "before", after.number());
        }
        String actor = given(filter.actor());
        if (!actor.isEmpty()) {
            and(query, values, "a.actor = :actor", "actor", actor);
        }
        String action = given(filter.action());
        if (!action.isEmpty()) {
            and(query, values, "a.action like :action escape '!'", "action", escaped(action) + "%");
        }
        String subject = given(filter.subject());
        if (!subject.isEmpty()) {
            and(query, values, "(a.subjectId = :subject or a.caseNo = :subject)", "subject", subject);
        }
        if (filter.outcome() != null) {
            and(query, values, "a.outcome = :outcome", "outcome", filter.outcome());
        }
        if (filter.from() != null) {
            and(query, values, "a.atSystem >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            and(query, values, "a.atSystem <= :to", "to", filter.to());
            and(query, values, "a.id < :most", "most", lastIdAround(filter.to()));
        }
        TypedQuery<AuditEntry> search =
                database.createQuery(query.append(" order by a.id desc").toString(), AuditEntry.class);
        values.forEach(search::setParameter);
        List<AuditRow> rows = search.setMaxResults(most + 1)
                .getResultStream()
                .map(AuditEntry::toRow)
                .map(AuditQueries::masked)
                .toList();
        Slice<AuditRow> slice = Slice.of(rows, most, row -> Cursor.at(row.id(), new UUID(0, 0)));
        AuditNotes.listed(slice.rows().stream().map(AuditRow::id).toList());
        return slice;
    }

    private static void and(
            StringBuilder query, Map<String, Object> values, String condition, String name, Object value) {
        query.append(" and ").append(condition);
        values.put(name, value);
    }

    /** Time is no part of the order, since rows commit out of order; but it says where in the order to look. */
    private long firstIdAround(Instant from) {
        List<Long> first = database.createQuery(
                        "select a.id from AuditEntry a where a.atSystem >= :at order by a.atSystem, a.id", Long.class)
                .setParameter("at", from)
                .setMaxResults(1)
                .getResultList();
        return first.isEmpty() ? Long.MAX_VALUE : first.get(0) - SLACK;
    }

    private long lastIdAround(Instant to) {
        List<Long> last = database.createQuery(
                        "select a.id from AuditEntry a where a.atSystem <= :at order by a.atSystem desc, a.id desc",
                        Long.class)
                .setParameter("at", to)
                .setMaxResults(1)
                .getResultList();
        return last.isEmpty() ? 0 : last.get(0) + SLACK;
    }

    private static AuditRow masked(AuditRow row) {
        return new AuditRow(
                row.id(),
                row.atSystem(),
                row.atBusiness(),
                row.actor(),
                row.orgCode(),
                row.action(),
                row.outcome(),
                row.subjectType(),
                row.subjectId(),
                row.caseNo(),
                FreeText.masked(row.reason()),
                FreeText.masked(row.detail()));
    }

    private static void note(AuditFilter filter) {
        AuditNotes.detail("filter", String.valueOf(FreeText.masked(filter.toString())));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
