package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Cases;
import zujie.casework.api.ReportView;
import zujie.casework.api.TransferView;
import zujie.funds.account.AccountLock;
import zujie.funds.order.Reach;
import zujie.funds.receipt.Answered;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;

/** The stops on record: found within the caller's scope, and counted for each account behind that account's lock. */
@ApplicationScoped
class StopBook {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    AccountLock accountLock;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    /** @see Reach#condition */
    static String scope(Actor actor) {
        return Reach.condition(actor, "s");
    }

    /** @see Reach#path */
    static String scopePath(Actor actor) {
        return Reach.path(actor);
    }

    /** A bank must know in full what it is to stop; police see it masked. */
    static boolean isBank(Actor actor) {
        return Reach.isBank(actor);
    }

    /** To be worked with. @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope */
    StopPayment require(UUID id) {
        return find(id, LockModeType.NONE, List.of());
    }

    /**
     * To be looked at: also a stop of a case that is shared with the caller's unit.
     *
     * @throws NotFound {@code funds.stop-not-found}
     */
    StopPayment seen(UUID id) {
        return find(id, LockModeType.NONE, shared());
    }

    /** Whether the caller sees it only because its case is shared with his unit. */
    boolean isReadOnly(StopPayment stop) {
        Actor actor = caller.actor();
        return !isBank(actor) && !actor.covers(stop.parties().unitPath());
    }

    private List<UUID> shared() {
        return isBank(caller.actor()) ? List.of() : cases.shared();
    }

    private static String reach(Actor actor, List<UUID> shared) {
        return shared.isEmpty() ? scope(actor) : "(" + scope(actor) + " or s.ground.caseId in :shared)";
    }

    private static TypedQuery<StopPayment> with(TypedQuery<StopPayment> query, List<UUID> shared) {
        return shared.isEmpty() ? query : query.setParameter("shared", shared);
    }

    /** To be changed: others wait. @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope */
    StopPayment take(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE, List.of());
    }

    /**
     * To be changed behind the lock of its account, which whoever orders takes first, too.
     *
     * @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope
     */
    StopPayment takeBehindAccount(UUID id) {
        StopPayment seen = require(id);
        lockAccount(seen.parties().bankCode(), seen.target().payeeAccount());
        // Another may have moved it on meanwhile: what was read before the lock must not stand in for what is true now.
        database.detach(seen);
        return take(id);
    }

    private StopPayment find(UUID id, LockModeType lock, List<UUID> shared) {
        Actor actor = caller.actor();
        StopPayment stop = with(
                        database.createQuery(
                                "select s from StopPayment s where s.id = :id and " + reach(actor, shared),
                                StopPayment.class),
                        shared)
                .setParameter("id", id)
                .setParameter("scope", scopePath(actor))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.stop-not-found"));
        AuditNotes.subject("stop-payment", id);
        AuditNotes.caseNo(stop.ground().number());
        return stop;
    }

    /** For timers: whatever its unit, to be changed. */
    Optional<StopPayment> takeUnscoped(String id) {
        return Optional.ofNullable(
                database.find(StopPayment.class, UUID.fromString(id), LockModeType.PESSIMISTIC_WRITE));
    }

    void add(StopPayment stop) {
        database.persist(stop);
        // Whoever waits for the account's lock must count this one.
        database.flush();
    }

    /** What a receipt of its answer says; only of one that was answered. */
    static Answered answered(StopPayment stop) {
        BankAnswer answer = Objects.requireNonNull(stop.answer());
        return new Answered(
                stop.id(),
                stop.orderNo(),
                stop.parties().bankCode(),
                stop.target().payeeName(),
                stop.target().payeeAccount(),
                answer.resultCode(),
                answer.accountBalanceFen(),
                answer.disputedFen(),
                answer.executedAt(),
                answer.bankNo(),
                answer.remark(),
                answer.answeredBy(),
                answer.answeredAt());
    }

    /** With whom that officer last signed an order; null if never. */
    @Nullable
    UUID lastSecond(@Nullable UUID leadOfficer) {
        return database.createQuery(
                        "select s.parties.secondOfficer from StopPayment s where s.parties.leadOfficer = :lead"
                                + " order by s.times.issuedAt desc",
                        UUID.class)
                .setParameter("lead", leadOfficer)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Lets nobody else order or execute a stop on this account until this transaction is over.
     *
     * @return whether a measure was on it before: false means that {@link #stopsOn} is empty
     */
    boolean lockAccount(String bankCode, String accountNo) {
        return accountLock.take(bankCode, accountNo);
    }

    /** Every stop on the account, whosever, that is open or was executed, oldest first; only behind the account's lock. */
    List<StopPayment> stopsOn(String bankCode, String accountNo) {
        return database.createQuery(
                        "select s from StopPayment s where s.parties.bankCode = :bank and s.target.payeeAccount = :account"
                                + " and (s.state = :issued or s.answer.executedAt is not null)"
                                + " order by s.times.issuedAt, s.id",
                        StopPayment.class)
                .setParameter("bank", bankCode)
                .setParameter("account", accountNo)
                .setParameter("issued", StopState.ISSUED)
                .getResultList();
    }

    /** Of every account that the report paid to, at once: those that are open or were executed, whosever, oldest first. */
    List<StopPayment> stopsOnAccountsOf(ReportView report) {
        Set<String> accounts =
                report.transfers().stream().map(TransferView::payeeAccount).collect(Collectors.toSet());
        return database.createQuery(
                        "select s from StopPayment s where s.parties.bankCode in :banks"
                                + " and s.target.payeeAccount in :accounts"
                                + " and (s.state = :issued or s.answer.executedAt is not null)"
                                + " order by s.times.issuedAt, s.id",
                        StopPayment.class)
                .setParameter(
                        "banks",
                        report.transfers().stream()
                                .map(TransferView::payeeBankCode)
                                .collect(Collectors.toSet()))
                .setParameter("accounts", accounts)
                .setParameter("issued", StopState.ISSUED)
                .getResultList();
    }

    /** The orders on a report or a case, in the caller's scope or on what is shared with him, oldest first, at most 200. */
    List<StopPayment> about(@Nullable UUID reportId, @Nullable UUID caseId) {
        Actor actor = caller.actor();
        List<UUID> shared = shared();
        return with(
                        database.createQuery(
                                "select s from StopPayment s where "
                                        + (reportId != null
                                                ? "s.ground.reportId = :ground"
                                                : "s.ground.caseId = :ground")
                                        + " and " + reach(actor, shared) + " order by s.times.issuedAt, s.id",
                                StopPayment.class),
                        shared)
                .setParameter("ground", reportId != null ? reportId : caseId)
                .setParameter("scope", scopePath(actor))
                .setMaxResults(200)
                .getResultList();
    }

    /** Every order on a report, whosever; for keeping its case. */
    List<StopPayment> ofReport(UUID reportId) {
        return database.createQuery("select s from StopPayment s where s.ground.reportId = :report", StopPayment.class)
                .setParameter("report", reportId)
                .getResultList();
    }
}
