package zujie.casework.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Shows cases of the caller's unit and below, and those shared with it. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class CaseQueries {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    CaseRegister register;

    @Inject
    SharedCases sharedCases;

    /**
     * The newest first.
     *
     * @param cursor where the piece begins; null for the first
     * @param size up to 200; null for 20
     * @throws InvalidValue if a part of the filter, the cursor or the size is wrong
     */
    public Slice<CaseRow> list(CaseFilter filter, @Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Map<String, Object> values = new HashMap<>();
        TypedQuery<CaseFile> query = database.createQuery(
                "select c from CaseFile c where " + conditions(filter, Cursor.parse(cursor), values)
                        + " order by c.openedAt desc, c.id desc",
                CaseFile.class);
        values.forEach(query::setParameter);
        Slice<CaseFile> slice =
                Slice.of(query.setMaxResults(rows + 1).getResultList(), rows, c -> Cursor.at(c.openedAt(), c.id()));
        List<UUID> ids = slice.rows().stream().map(CaseFile::id).toList();
        Map<UUID, CaseRegister.Sum> sums = register.sums(ids);
        AuditNotes.detail("filter", filter);
        AuditNotes.listed(ids);
        return slice.map(c -> CaseRow.of(c, sums.getOrDefault(c.id(), CaseRegister.Sum.NONE)));
    }

    /** @throws NotFound {@code casework.case-not-found} */
    public CaseDetail get(UUID id) {
        CaseFile found = register.visible(id);
        AuditNotes.subject("case", id);
        AuditNotes.caseNo(found.caseNo());
        return register.detail(found);
    }

    private String conditions(CaseFilter filter, @Nullable Cursor behind, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("c.unitPath like :unit");
        values.put("unit", caller.actor().unitPath() + "%");
        List<UUID> shared = sharedCases.live();
        if (!shared.isEmpty()) {
            where.insert(0, '(').append(" or c.id in :shared)");
            values.put("shared", shared);
        }
        if (filter.state() != null && !filter.state().isEmpty()) {
            where.append(" and c.state = :state");
            values.put("state", Words.choice("state", CaseState.class, filter.state()));
        }
        if (filter.kind() != null && !filter.kind().isEmpty()) {
            where.append(" and c.kind = :kind");
            values.put("kind", Words.choice("kind", CaseKind.class, filter.kind()));
        }
        if (filter.from() != null) {
            where.append(" and c.openedAt >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" and c.openedAt < :to");
            values.put("to", filter.to());
        }
        if (filter.leadOfficer() != null) {
            where.append(" and c.leadOfficer = :lead");
            values.put("lead", filter.leadOfficer());
        }
        if (behind != null) {
            where.append(" and (c.openedAt < :at or c.openedAt = :at and c.id < :id)");
            values.put("at", behind.instant());
            values.put("id", behind.id());
        }
        return where.toString();
    }
}
