package zujie.funds.stoppay;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.Person;
import zujie.funds.ledger.Ledger;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Reads of the stops: police see those of their unit and below, a bank those addressed to it (R9.9). */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY
})
class StopQueries {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    StopBook book;

    @Inject
    Orders orders;

    @Inject
    StopRules rules;

    @Inject
    Reports reports;

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** A piece of the list, the newest first. */
    public Slice<StopRow> list(StopFilter filter, @Nullable String cursor, @Nullable Integer size) {
        Actor actor = caller.actor();
        int asked = PageSize.of(size);
        Cursor after = Cursor.parse(cursor);
        TypedQuery<StopPayment> query = database.createQuery(
                        "select s from StopPayment s where " + StopBook.scope(actor) + filter.conditions()
                                + (after == null
                                        ? ""
                                        : " and (s.times.issuedAt < :at or (s.times.issuedAt = :at and s.id < :id))")
                                + " order by s.times.issuedAt desc, s.id desc",
                        StopPayment.class)
                .setParameter("scope", StopBook.scopePath(actor))
                .setMaxResults(asked + 1);
        filter.fill(query);
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return shown(
                Slice.of(query.getResultList(), asked, s -> Cursor.at(s.times().issuedAt(), s.id())),
                filter.described());
    }

    /**
     * A piece of what was addressed to the caller's bank, in the order in which it was issued. A piece always tells
     * where to go on, also an empty or the last one, so that a program can keep the place.
     */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.BANK_GATEWAY})
    public Slice<StopRow> feed(StopFilter filter, @Nullable String cursor, @Nullable Integer size) {
        Actor actor = caller.actor();
        int asked = PageSize.of(size);
        Cursor after = Cursor.parse(cursor);
        TypedQuery<StopPayment> query = database.createQuery(
                        "select s from StopPayment s where " + StopBook.scope(actor) + filter.conditions()
                                + " and s.feedNo > :no order by s.feedNo, s.id",
                        StopPayment.class)
                .setParameter("scope", StopBook.scopePath(actor))
                .setParameter("no", after == null ? 0L : after.number())
                .setMaxResults(asked);
        filter.fill(query);
        List<StopPayment> found = query.getResultList();
        String next = found.isEmpty() ? cursor : feedCursor(found.get(found.size() - 1));
        return shown(new Slice<>(found, next), "feed " + filter.described());
    }

    private static String feedCursor(StopPayment last) {
        return Cursor.at(last.feedNo(), last.id()).text();
    }

    private Slice<StopRow> shown(Slice<StopPayment> stops, String filter) {
        boolean inFull = StopBook.isBank(caller.actor());
        AuditNotes.detail("filter", filter);
        AuditNotes.listed(stops.rows().stream().map(StopPayment::id).toList());
        return stops.map(s -> StopRow.of(s, inFull));
    }

    /** One stop in full. */
    public StopView get(UUID id) {
        StopPayment stop = book.seen(id);
        return StopView.of(stop, StopBook.isBank(caller.actor()), book.isReadOnly(stop));
    }

    /** The stops that stand on a report or a case, oldest first, with their steps. */
    public List<StopView> about(@Nullable UUID reportId, @Nullable UUID caseId) {
        List<StopPayment> stops = book.about(reportId, caseId);
        AuditNotes.listed(stops.stream().map(StopPayment::id).toList());
        boolean inFull = StopBook.isBank(caller.actor());
        return stops.stream()
                .map(s -> StopView.of(s, inFull, book.isReadOnly(s)))
                .toList();
    }

    /** What can be ordered on a report: its transfers, with what is missing, and the officers who may sign. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public StopProposal propose(UUID reportId) {
        ReportView report = reports.require(reportId);
        AuditNotes.subject("report", reportId);
        Actor actor = caller.actor();
        StopProposal.Known known = new StopProposal.Known(
                book.stopsOnAccountsOf(report), s -> actor.covers(s.parties().unitPath()));
        List<Person> seconds = orders.seconds();
        UUID usual = book.lastSecond(actor.id());
        return StopProposal.of(report, known, seconds, usual, orders::bankName, rules.mostPerAccount());
    }

    /** What a desk shows: today's stops, and what waits. */
    public Waiting waiting() {
        Actor actor = caller.actor();
        Object[] counts = database.createQuery(
                        "select count(s), sum(case when s.times.dueAt < :now then 1 else 0 end) from StopPayment s"
                                + " where s.state = :issued and " + StopBook.scope(actor),
                        Object[].class)
                .setParameter("now", clock.now())
                .setParameter("issued", StopState.ISSUED)
                .setParameter("scope", StopBook.scopePath(actor))
                .getSingleResult();
        long late = counts[1] == null ? 0 : ((Number) counts[1]).longValue();
        Instant begin = clock.today().atStartOfDay(BusinessClock.ZONE).toInstant();
        Instant end = clock.today().plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        Ledger.Sum today = StopBook.isBank(actor) ? new Ledger.Sum(0, 0, 0) : ledger.sum(begin, end, actor.unitPath());
        return new Waiting(
                ((Number) counts[0]).longValue(),
                late,
                today.executed(),
                today.accountBalanceFen(),
                today.disputedFen());
    }

    /**
     * Figures of a desk, in fen.
     *
     * @param unanswered issued orders without an answer
     * @param late how many of them are over their time
     */
    record Waiting(long unanswered, long late, long executedToday, long balanceToday, long disputedToday) {}
}
