package zujie.outreach.dissuasion.source;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The warnings that the caller's organisation has sent, and what became of each. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_GATEWAY, Role.TELECOM_GATEWAY})
class WarningQueries {

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    Caller caller;

    /** The latest first. */
    public Slice<WarningRow> sent(@Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Cursor after = Cursor.parse(cursor);
        TypedQuery<Warning> query = database.createQuery(
                        "select w from Warning w where w.senderPath like :unit"
                                + (after == null
                                        ? ""
                                        : " and (w.receivedAt < :at or w.receivedAt = :at and w.id < :id)")
                                + " order by w.receivedAt desc, w.id desc",
                        Warning.class)
                .setParameter("unit", DissuasionBook.scope(caller.actor()))
                .setMaxResults(rows + 1);
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        Slice<Warning> slice =
                Slice.of(query.getResultList(), rows, warning -> Cursor.at(warning.receivedAt(), warning.id()));
        Map<UUID, Dissuasion> tasks = tasks(slice.rows());
        AuditNotes.listed(slice.rows().stream().map(Warning::id).toList());
        return slice.map(warning -> warning.toRow(tasks.get(warning.dissuasionId())));
    }

    private Map<UUID, Dissuasion> tasks(List<Warning> warnings) {
        return warnings.isEmpty()
                ? Map.of()
                : database.createQuery("select d from Dissuasion d where d.id in :ids", Dissuasion.class)
                        .setParameter(
                                "ids",
                                warnings.stream().map(Warning::dissuasionId).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Dissuasion::id, Function.identity()));
    }
}
