package zujie.funds.freeze;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.order.Officers;
import zujie.funds.order.Reach;
import zujie.funds.stoppay.StopsToFreeze;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.org.OrgKind;
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

/** Reads of the freezes: police see those of their unit and below, a bank those issued to it (R9.9). */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.LEGAL_REVIEWER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY
})
class FreezeQueries {

    private static final int CALENDAR_DAYS = 31;
    private static final String BEHIND_END = " and (f.expiresAt > :at or (f.expiresAt = :at and f.id > :id))";
    private static final String BEHIND_NEWEST = " and (f.drawnAt < :at or (f.drawnAt = :at and f.id < :id))";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    FreezeBook book;

    @Inject
    FreezeMoves moves;

    @Inject
    FreezeRules rules;

    @Inject
    Cases cases;

    @Inject
    StopsToFreeze stops;

    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** A piece of the list: of an expiry list what ends first, else the newest first. */
    public Slice<FreezeRow> list(FreezeFilter filter, @Nullable String cursor, @Nullable Integer size) {
        Actor actor = caller.actor();
        int asked = PageSize.of(size);
        Cursor after = Cursor.parse(cursor);
        boolean ending = filter.isExpiryList();
        TypedQuery<FreezeOrder> query = database.createQuery(
                        "select f from FreezeOrder f where " + FreezeBook.scope(actor) + filter.conditions()
                                + (after == null ? "" : ending ? BEHIND_END : BEHIND_NEWEST)
                                + (ending ? " order by f.expiresAt, f.id" : " order by f.drawnAt desc, f.id desc"),
                        FreezeOrder.class)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(asked + 1);
        filter.fill(query);
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        Function<FreezeOrder, Cursor> place =
                f -> Cursor.at(ending ? Objects.requireNonNull(f.expiresAt()) : f.drawnAt(), f.id());
        return shown(Slice.of(query.getResultList(), asked, place), filter.described());
    }

    /** A freezing organ (冻结机关) and how many freezes of a list are its own. */
    public record Organ(String code, String name, long freezes) {}

    /** Whose the freezes of a list are, the most first. */
    public List<Organ> organs(FreezeFilter filter) {
        Actor actor = caller.actor();
        FreezeFilter all = filter.ofAllOrgans();
        TypedQuery<Organ> query = database.createQuery(
                        "select new zujie.funds.freeze.FreezeQueries$Organ(f.parties.orgCode, max(f.parties.orgName), count(f))"
                                + " from FreezeOrder f where " + FreezeBook.scope(actor) + all.conditions()
                                + " group by f.parties.orgCode order by count(f) desc, f.parties.orgCode",
                        Organ.class)
                .setParameter("scope", Reach.path(actor));
        all.fill(query);
        return query.getResultList();
    }

    /** The spans of the expiry list in days, the shortest first: those of the reminders. */
    public List<Long> spans() {
        return rules.alerts().stream().map(Duration::toDays).sorted().toList();
    }

    /** One day of the calendar: how many of the freezes that hold money now end on it. */
    public record Day(LocalDate day, long ending) {}

    /** 到期日历: today and the days after it. */
    @Permitted({
        Role.DESK_OFFICER,
        Role.POLICE_OFFICER,
        Role.POLICE_APPROVER,
        Role.LEGAL_REVIEWER,
        Role.BANK_OPERATOR,
        Role.BANK_CHECKER
    })
    public List<Day> calendar() {
        Actor actor = caller.actor();
        LocalDate first = clock.today();
        TypedQuery<Instant> query = database.createQuery(
                        "select f.expiresAt from FreezeOrder f where " + FreezeBook.scope(actor)
                                + " and f.state in :holding and f.expiresAt >= :from and f.expiresAt < :to",
                        Instant.class)
                .setParameter("scope", Reach.path(actor))
                .setParameter("holding", List.of(FreezeState.IN_FORCE, FreezeState.RENEWED))
                .setParameter("from", first.atStartOfDay(BusinessClock.ZONE).toInstant())
                .setParameter(
                        "to",
                        first.plusDays(CALENDAR_DAYS)
                                .atStartOfDay(BusinessClock.ZONE)
                                .toInstant());
        Map<LocalDate, Long> ending = query.getResultStream()
                .collect(Collectors.groupingBy(
                        end -> LocalDate.ofInstant(end, BusinessClock.ZONE), Collectors.counting()));
        return first.datesUntil(first.plusDays(CALENDAR_DAYS))
                .map(day -> new Day(day, ending.getOrDefault(day, 0L)))
                .toList();
    }

    /** A piece of what was issued to the caller's bank, in the order of issue; it always tells where to go on. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.BANK_GATEWAY})
    public Slice<FreezeRow> feed(FreezeFilter filter, @Nullable String cursor, @Nullable Integer size) {
        Actor actor = caller.actor();
        Cursor after = Cursor.parse(cursor);
        TypedQuery<FreezeOrder> query = database.createQuery(
                        "select f from FreezeOrder f where " + FreezeBook.scope(actor) + filter.conditions()
                                + " and f.feedNo > :no order by f.feedNo, f.id",
                        FreezeOrder.class)
                .setParameter("scope", Reach.path(actor))
                .setParameter("no", after == null ? 0L : after.number())
                .setMaxResults(PageSize.of(size));
        filter.fill(query);
        List<FreezeOrder> found = query.getResultList();
        FreezeOrder last = found.isEmpty() ? null : found.get(found.size() - 1);
        String next = last == null || last.feedNo() == null
                ? cursor
                : Cursor.at(last.feedNo(), last.id()).text();
        return shown(new Slice<>(found, next), "feed " + filter.described());
    }

    private Slice<FreezeRow> shown(Slice<FreezeOrder> freezes, String filter) {
        boolean bank = Reach.isBank(caller.actor());
        AuditNotes.detail("filter", filter);
        AuditNotes.listed(freezes.rows().stream().map(FreezeOrder::id).toList());
        return freezes.map(f -> FreezeRow.of(f, bank));
    }

    /** One freeze in full; a bank's first look is recorded, an officer's look at an ended one closes its task. */
    public FreezeView get(UUID id) {
        Actor actor = caller.actor();
        boolean bank = Reach.isBank(actor);
        FreezeOrder freeze = bank ? book.take(id) : book.seen(id);
        if (bank) {
            freeze.read(actor, clock.now());
        } else if (freeze.parties().isOfficer(actor.id())) {
            moves.seenByPolice(freeze);
        }
        return FreezeView.of(freeze, bank, book.isReadOnly(freeze));
    }

    /** The freezes of a {@code case}, or those that follow a {@code stop}, oldest first, with their steps. */
    public List<FreezeView> about(String what, UUID id) {
        List<FreezeOrder> freezes = book.about(what, id);
        AuditNotes.listed(freezes.stream().map(FreezeOrder::id).toList());
        boolean bank = Reach.isBank(caller.actor());
        return freezes.stream()
                .map(f -> FreezeView.of(f, bank, book.isReadOnly(f)))
                .toList();
    }

    /** A freeze filled in from a case, from a stop, or from the freeze that it shall replace. */
    @Permitted(Role.POLICE_OFFICER)
    public FreezeProposal propose(@Nullable UUID caseId, @Nullable UUID stopId, @Nullable UUID replaces) {
        StopsToFreeze.Held stop = stopId == null ? null : stops.require(stopId);
        FreezeOrder old = replaces == null ? null : book.require(replaces);
        UUID named = stop != null && stop.caseId() != null
                ? stop.caseId()
                : old != null ? old.ground().caseId() : caseId;
        CaseView file = named == null ? null : cases.require(named);
        String bank = stop != null
                ? stop.bankCode()
                : old == null ? "" : old.parties().bankCode();
        return new FreezeProposal(
                file == null ? null : file.id(),
                file == null ? "" : file.caseNo(),
                file == null || file.filingDecisionNo() == null ? "" : file.filingDecisionNo(),
                stopId,
                replaces,
                bank,
                officers.bank(bank).map(Organisation::shortName).orElse(bank),
                stop != null
                        ? new PersonName(stop.accountName()).masked()
                        : old == null ? "" : old.target().maskedName(),
                stop != null
                        ? new BankAccountNo(stop.account()).masked()
                        : old == null ? "" : old.target().maskedAccount(),
                stop != null
                        ? Long.valueOf(stop.disputedFen())
                        : old == null ? null : old.target().disputedFen(),
                each(rules::months),
                each(kind -> rules.rank(kind).name()),
                organisations.headOffices(OrgKind.BANK).stream()
                        .map(o -> new FreezeProposal.Bank(o.code(), o.shortName()))
                        .toList(),
                officers.seconds().stream()
                        .map(p -> new FreezeProposal.Officer(p.id(), p.name(), p.orgName(), p.policeNo()))
                        .toList());
    }

    /** Message key of what stands against a new freeze on a {@code case} or {@code stop}; null if nothing does. */
    @Permitted(Role.POLICE_OFFICER)
    public @Nullable String obstacle(String what, UUID id) {
        boolean stop = what.equals("stop");
        UUID caseId = stop ? stops.require(id).caseId() : id;
        String filing = caseId == null ? null : cases.require(caseId).filingDecisionNo();
        if (filing == null || filing.isBlank()) {
            return "funds.freeze.why-not-filed";
        }
        boolean open =
                stop && book.about("stop", id).stream().anyMatch(f -> f.state().isOpen());
        return open ? "funds.freeze.why-open" : null;
    }

    private static <T> Map<String, T> each(Function<PropertyKind, T> value) {
        Map<String, T> all = new LinkedHashMap<>();
        Arrays.stream(PropertyKind.values()).forEach(kind -> all.put(kind.name(), value.apply(kind)));
        return all;
    }

    /** What a desk shows. */
    public Waiting waiting() {
        Duration first = rules.alerts().stream().max(Duration::compareTo).orElse(Duration.ZERO);
        return new Waiting(book.unanswered(), book.endingBefore(clock.now().plus(first)), first.toDays());
    }

    /**
     * Figures of a desk.
     *
     * @param unanswered issued freezes without an answer
     * @param ending freezes that end within the first reminder's span
     * @param days that span
     */
    record Waiting(long unanswered, long ending, long days) {}
}
