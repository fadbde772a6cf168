package zujie.outreach.dissuasion.desk;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.source.WarningBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The dissuasions of the caller's unit and below, and those that its stations visit. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER})
class DissuasionQueries {

    /** 劝阻后仍被骗: somebody had spoken with the person before. */
    static final String RELAPSED = " and d.relapsedAt is not null and exists"
            + " (select 1 from Relapse r where r.dissuasionId = d.id and r.afterContact = true)";

    private static final int MOST = 50;

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    DissuasionBook book;

    @Inject
    WarningBook warnings;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** The latest first; lists of clocks show the nearest first. @throws InvalidValue if cursor or size are wrong */
    public Slice<DissuasionRow> list(DissuasionFilter filter, @Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Cursor after = Cursor.parse(cursor);
        boolean byDue = filter.byDue();
        String sort = byDue ? "d.clock.dueAt" : filter.time();
        TypedQuery<Dissuasion> query = database.createQuery(
                        "select d from Dissuasion d where " + DissuasionBook.IN_SCOPE + conditions(filter)
                                + (after == null
                                        ? ""
                                        : " and (" + sort + (byDue ? " > " : " < ") + ":at or " + sort
                                                + " = :at and d.id " + (byDue ? "> :id)" : "< :id)"))
                                + " order by " + sort + (byDue ? ", d.id" : " desc, d.id desc"),
                        Dissuasion.class)
                .setMaxResults(rows + 1);
        fill(query, filter);
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        Slice<DissuasionRow> slice = Slice.of(query.getResultList(), rows, d -> Cursor.at(at(filter, d), d.id()))
                .map(DissuasionRow::of);
        AuditNotes.detail("filter", filter.described());
        AuditNotes.listed(slice.rows().stream().map(DissuasionRow::id).toList());
        return slice;
    }

    private static Object at(DissuasionFilter filter, Dissuasion d) {
        Function<Dissuasion, @Nullable Instant> value = filter.byDue()
                ? x -> x.clock().dueAt()
                : switch (filter.time()) {
                    case "d.contactedAt" -> Dissuasion::contactedAt;
                    case "d.saving.confirmedAt" -> x -> x.saving().confirmedAt();
                    case "d.relapsedAt" -> Dissuasion::relapsedAt;
                    case "d.closedAt" -> Dissuasion::closedAt;
                    default -> Dissuasion::receivedAt;
                };
        return String.valueOf(value.apply(d));
    }

    private static String conditions(DissuasionFilter filter) {
        StringBuilder and = new StringBuilder();
        if (filter.state() != null) {
            and.append(" and d.state = :state");
        }
        if (filter.which() != null) {
            and.append(
                    switch (filter.which()) {
                        case OPEN -> " and d.state in :open";
                        case DUE -> " and d.clock.dueAt is not null";
                        case LATE -> " and d.clock.dueAt <= :now";
                        case CONTACTED -> " and d.contactedAt is not null";
                        case SAVED -> " and d.saving.confirmedAt is not null";
                        case RELAPSED -> RELAPSED;
                        case DEFRAUDED -> " and d.relapsedAt is not null";
                    });
        }
        and.append(filter.level() == null ? "" : " and d.clock.level = :level");
        and.append(filter.unit() == null ? "" : " and (d.place.unitPath like :of or d.place.stationPath like :of)");
        and.append(filter.handler() == null ? "" : " and d.handlerId = :handler");
        and.append(
                filter.source() == null
                        ? ""
                        : " and exists (select 1 from Warning w where w.dissuasionId = d.id and w.source = :source)");
        and.append(filter.from() == null ? "" : " and " + filter.time() + " >= :from");
        and.append(filter.to() == null ? "" : " and " + filter.time() + " < :to");
        return and.toString();
    }

    private void fill(TypedQuery<?> query, DissuasionFilter filter) {
        query.setParameter("unit", DissuasionBook.scope(caller.actor()));
        set(query, "state", filter.state());
        if (filter.which() == DissuasionFilter.Which.OPEN) {
            query.setParameter("open", DissuasionState.open());
        }
        if (filter.which() == DissuasionFilter.Which.LATE) {
            query.setParameter("now", clock.now());
        }
        set(query, "level", filter.level());
        set(query, "of", filter.unit() == null ? null : filter.unit() + "%");
        set(query, "handler", filter.handler());
        set(query, "source", filter.source());
        set(query, "from", filter.from());
        set(query, "to", filter.to());
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    /** One in full. @throws NotFound outside the caller's scope */
    public DissuasionView get(UUID id) {
        return DissuasionView.of(book.require(id), warnings.rows(id), caller.actor());
    }

    /** Those that came out of a report or case, or became that report; the latest first, at most 50. */
    public List<DissuasionView> about(@Nullable UUID report, @Nullable UUID file) {
        TypedQuery<Dissuasion> query = database.createQuery(
                        "select d from Dissuasion d where " + DissuasionBook.IN_SCOPE
                                + (report == null
                                        ? " and d.signs.originCaseId = :id"
                                        : " and (d.signs.originReportId = :id or d.reportId = :id or exists"
                                                + " (select 1 from Relapse r where r.dissuasionId = d.id and r.reportId = :id))")
                                + " order by d.receivedAt desc, d.id desc",
                        Dissuasion.class)
                .setParameter("unit", DissuasionBook.scope(caller.actor()))
                .setParameter("id", report == null ? file : report)
                .setMaxResults(MOST);
        List<Dissuasion> found = query.getResultList();
        AuditNotes.listed(found.stream().map(Dissuasion::id).toList());
        return found.stream()
                .map(d -> DissuasionView.of(d, List.of(), caller.actor()))
                .toList();
    }

    /** The figures of the desk: open tasks, of these late, and what today has brought. */
    public Today today() {
        Instant now = clock.now();
        Instant morning = clock.today().atStartOfDay(BusinessClock.ZONE).toInstant();
        Object[] open = database.createQuery(
                        "select count(d), coalesce(sum(case when d.clock.dueAt <= :now then 1 else 0 end), 0)"
                                + " from Dissuasion d where " + DissuasionBook.IN_SCOPE
                                + " and d.clock.dueAt is not null",
                        Object[].class)
                .setParameter("unit", DissuasionBook.scope(caller.actor()))
                .setParameter("now", now)
                .getSingleResult();
        Object[] done = database.createQuery(
                        "select count(d), coalesce(sum(d.saving.savedFen), 0) from Dissuasion d where "
                                + DissuasionBook.IN_SCOPE + " and d.state = :dissuaded and d.closedAt >= :morning",
                        Object[].class)
                .setParameter("unit", DissuasionBook.scope(caller.actor()))
                .setParameter("dissuaded", DissuasionState.DISSUADED)
                .setParameter("morning", morning)
                .getSingleResult();
        return new Today(
                ((Number) open[0]).longValue(),
                ((Number) open[1]).longValue(),
                ((Number) done[0]).longValue(),
                ((Number) done[1]).longValue());
    }

    /** @param dissuaded with that result today; @param savedFen confirmed, of these */
    record Today(long running, long late, long dissuaded, long savedFen) {}
}
