package zujie.funds.reconcile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 对账: what a bank executed on a day, by our book and by its own. A bank reads and compares its own book only. */
@UseCase
class Reconcile {

    private static final int MOST_LINES = 100_000;
    private static final int SHOWN = 60;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** What a bank's book says of one order, in fen. */
    public record Entry(@Nullable String applicationId, @Nullable Long heldFen) {}

    /**
     * Lays the bank's book of a day beside ours and keeps where they differ.
     *
     * @throws InvalidValue {@code funds.reconcile-line} if a line is incomplete or comes twice
     */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
    public ReconciliationRow handle(LocalDate day, List<Entry> lines) {
        Actor actor = caller.actor();
        if (lines.size() > MOST_LINES) {
            throw InvalidValue.onField("lines", "funds.reconcile-many", MOST_LINES);
        }
        Map<String, Long> there = new HashMap<>();
        for (Entry line : lines) {
            String id = line.applicationId();
            Long held = line.heldFen();
            if (id == null || held == null || held < 0 || there.put(id, held) != null) {
                throw InvalidValue.onField("lines", "funds.reconcile-line", String.valueOf(id));
            }
        }
        BookOfDay here = book(actor.orgCode(), actor.unitPath(), day);
        Map<String, Long> ours =
                here.lines().stream().collect(Collectors.toMap(BookLine::applicationId, BookLine::heldFen));
        List<Comparison.Gap> gaps = Comparison.of(ours, there);
        Reconciliation made = Reconciliation.of(
                here,
                actor.unitPath(),
                there.size(),
                there.values().stream().mapToLong(Long::longValue).sum(),
                gaps,
                actor,
                clock.now());
        database.persist(made);
        AuditNotes.subject("reconciliation", made.id());
        AuditNotes.detail("day", day);
        AuditNotes.detail("gaps", gaps.size());
        return made.toRow(true);
    }

    /** Our book of a day. @param bankCode left out by a bank, which sees its own only */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.BANK_GATEWAY, Role.SYSTEM_ADMIN})
    public BookOfDay book(@Nullable String bankCode, LocalDate day) {
        Actor actor = caller.actor();
        String code = bankCode == null || bankCode.isBlank() ? actor.orgCode() : bankCode;
        Organisation bank = organisations
                .find(code)
                .filter(o -> o.kind() == OrgKind.BANK)
                .filter(o -> actor.has(Role.SYSTEM_ADMIN) || actor.covers(o.path()))
                .orElseThrow(() -> NotFound.of("funds.institution-not-found"));
        BookOfDay book = book(bank.code(), bank.path(), day);
        AuditNotes.detail("bank", bank.code());
        AuditNotes.detail("day", day);
        AuditNotes.detail("count", book.lines().size());
        return book;
    }

    /** The latest comparisons in the caller's scope. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.SYSTEM_ADMIN})
    public List<ReconciliationRow> list() {
        List<Reconciliation> found = database.createQuery(
                        "select r from Reconciliation r where r.bankPath like :scope order by r.takenAt desc, r.id desc",
                        Reconciliation.class)
                .setParameter("scope", scope())
                .setMaxResults(SHOWN)
                .getResultList();
        AuditNotes.listed(found.stream().map(Reconciliation::id).toList());
        return found.stream().map(r -> r.toRow(false)).toList();
    }

    /** One with its differences. @throws NotFound {@code funds.reconciliation-not-found} */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.SYSTEM_ADMIN})
    public ReconciliationRow get(UUID id) {
        AuditNotes.subject("reconciliation", id);
        return database.createQuery(
                        "select r from Reconciliation r where r.id = :id and r.bankPath like :scope",
                        Reconciliation.class)
                .setParameter("id", id)
                .setParameter("scope", scope())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.reconciliation-not-found"))
                .toRow(true);
    }

    private String scope() {
        Actor actor = caller.actor();
        return actor.has(Role.SYSTEM_ADMIN) ? "%" : actor.unitPath().isEmpty() ? "" : actor.unitPath() + "%";
    }

    private BookOfDay book(String bankCode, String bankPath, LocalDate day) {
        List<BookLine> lines = new ArrayList<>();
        lines.addAll(lines("STOP", "StopPayment", "accountBalanceFen", bankPath, day));
        lines.addAll(lines("FREEZE", "FreezeOrder", "frozenFen", bankPath, day));
        lines.sort(Comparator.comparing(BookLine::applicationId));
        return new BookOfDay(
                bankCode, day, lines.stream().mapToLong(BookLine::heldFen).sum(), lines);
    }

    private List<BookLine> lines(String kind, String entity, String held, String bankPath, LocalDate day) {
        return database.createQuery(
                        "select o.orderNo, o.answer.resultCode, o.answer." + held + ", o.answer.executedAt from "
                                + entity
                                + " o where o.parties.bankPath like :bank and o.answer.executedAt >= :from"
                                + " and o.answer.executedAt < :to",
                        Object[].class)
                .setParameter("bank", bankPath + "%")
                .setParameter("from", day.atStartOfDay(BusinessClock.ZONE).toInstant())
                .setParameter(
                        "to", day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant())
                .getResultStream()
                .map(row -> new BookLine(
                        (String) row[0], kind, (String) row[1], ((Number) row[2]).longValue(), (Instant) row[3]))
                .toList();
    }
}
