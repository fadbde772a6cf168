package zujie.casework.report;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.SharedCases;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows reports of the caller's unit and below, and those of cases shared with it; personal data masked. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class ReportQueries {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    ReportRegister register;

    @Inject
    SharedCases sharedCases;

    @Inject
    Organisations organisations;

    /**
     * In the order of the filter, which is the newest first unless it says otherwise.
     *
     * @param cursor where the piece begins; null for the first
     * @param size up to 200; null for 20
     * @throws InvalidValue if a part of the filter, the cursor or the size is wrong
     */
    public Slice<ReportRow> list(ReportFilter filter, @Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Cursor behind = Cursor.parse(cursor);
        ReportSort sort = ReportSort.of(filter.sort());
        Map<String, Object> values = new HashMap<>();
        // Looked for by keys alone and only then read: what a filter passes over costs no row.
        TypedQuery<Report> query = database.createQuery(
                "select r from (select r.id as id from Report r where " + conditions(filter, sort, behind, values)
                        + " order by " + sort.order() + " limit " + (rows + 1) + ") k join Report r on r.id = k.id"
                        + " order by " + sort.order(),
                Report.class);
        values.forEach(query::setParameter);
        List<Report> read = query.getResultList();
        Slice<ReportRow> slice = Slice.of(read, rows, sort::cursor).map(ReportRow::of);
        AuditNotes.detail("filter", filter);
        AuditNotes.listed(slice.rows().stream().map(ReportRow::id).toList());
        return slice;
    }

    /** @throws NotFound {@code casework.report-not-found} */
    public ReportDetail get(UUID id) {
        Report report = register.visible(id);
        AuditNotes.subject("report", id);
        AuditNotes.caseNo(report.reportNo());
        Map<String, String> names = new HashMap<>();
        return ReportDetail.of(report, code -> names.computeIfAbsent(code, this::bankName));
    }

    private String conditions(
            ReportFilter filter, ReportSort sort, @Nullable Cursor behind, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("r.unitPath like :unit");
        values.put("unit", caller.actor().unitPath() + "%");
        List<UUID> shared = sharedCases.live();
        if (!shared.isEmpty()) {
            where.insert(0, '(').append(" or r.caseId in :shared)");
            values.put("shared", shared);
        }
        if (filter.state() != null && !filter.state().isEmpty()) {
            where.append(" and r.state = :state");
            values.put("state", Typed.choice("state", ReportState.class, filter.state()));
        }
        if (filter.fraudType() != null && !filter.fraudType().isEmpty()) {
            where.append(" and r.fraudType = :type");
            values.put("type", filter.fraudType());
        }
        if (filter.from() != null) {
            where.append(" and r.receivedAt >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" and r.receivedAt < :to");
            values.put("to", filter.to());
        }
        if (filter.caseId() != null) {
            where.append(" and r.caseId = :case");
            values.put("case", filter.caseId());
        }
        if (Boolean.TRUE.equals(filter.awaiting())) {
            where.append(
                    " and r.deadlineAt is not null and r.accountDueAt is not null and r.accountEnteredAt is null and r.state in :open");
            values.put("open", List.of(ReportState.RECEIVED, ReportState.ACCEPTED, ReportState.UNDER_REVIEW));
        }
        if (Boolean.TRUE.equals(filter.unique())) {
            where.append(" and r.state <> :duplicate");
            values.put("duplicate", ReportState.DUPLICATE);
        }
        if (filter.unit() != null && !filter.unit().isBlank()) {
            where.append(" and r.unitPath like :below");
            values.put("below", organisations.require(filter.unit().strip()).path() + "%");
        }
        if (filter.handler() != null) {
            where.append(" and r.handlerId = :handler");
            values.put("handler", filter.handler());
        }
        where.append(sort.behind(behind));
        if (behind != null) {
            values.put("at", sort.at(behind));
            values.put("id", behind.id());
        }
        return where.toString();
    }

    private String bankName(String code) {
        return code.isEmpty()
                ? ""
                : organisations.find(code).map(Organisation::shortName).orElse(code);
    }
}
