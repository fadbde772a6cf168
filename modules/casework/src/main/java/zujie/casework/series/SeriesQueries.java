package zujie.casework.series;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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

/** Shows the series that the caller's unit or one below it has made. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class SeriesQueries {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    SeriesBook book;

    /** The newest first. */
    public Slice<SeriesRow> list(@Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Cursor behind = Cursor.parse(cursor);
        TypedQuery<CaseSeries> query = database.createQuery(
                        "select s from CaseSeries s where s.unitPath like :unit"
                                + (behind == null ? "" : " and (s.madeAt < :at or s.madeAt = :at and s.id < :id)")
                                + " order by s.madeAt desc, s.id desc",
                        CaseSeries.class)
                .setParameter("unit", caller.actor().unitPath() + "%");
        if (behind != null) {
            query.setParameter("at", behind.instant()).setParameter("id", behind.id());
        }
        Slice<SeriesRow> slice = Slice.of(
                        query.setMaxResults(rows + 1).getResultList(), rows, s -> Cursor.at(s.madeAt(), s.id()))
                .map(this::row);
        AuditNotes.listed(slice.rows().stream().map(SeriesRow::id).toList());
        return slice;
    }

    /** @throws NotFound {@code casework.series-not-found} */
    public SeriesDetail get(UUID id) {
        CaseSeries series = book.require(id);
        AuditNotes.subject("series", id);
        Map<UUID, SeriesBook.Member> facts =
                book.members(series.members().stream().map(SeriesCase::caseId).toList());
        return new SeriesDetail(
                row(series),
                series.members().stream()
                        .map(m -> m.toView(facts.get(m.caseId())))
                        .toList());
    }

    private SeriesRow row(CaseSeries s) {
        Map<UUID, SeriesBook.Member> members = book.members(s.cases());
        return new SeriesRow(
                s.id(),
                s.seriesNo(),
                s.title(),
                s.orgName(),
                s.makerName(),
                s.madeAt(),
                members.size(),
                members.values().stream().mapToLong(SeriesBook.Member::lossFen).sum());
    }
}
