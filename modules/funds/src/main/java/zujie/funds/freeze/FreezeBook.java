package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zujie.casework.api.Cases;
import zujie.funds.account.AccountLock;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;

/** The freezes on record: found within the caller's scope, and counted for each account behind that account's lock. */
@ApplicationScoped
class FreezeBook {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    AccountLock accountLock;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    /** What a caller may see; a bank nothing that was not issued to it. */
    static String scope(Actor actor) {
        return Reach.condition(actor, "f") + (Reach.isBank(actor) ? " and f.orderNo is not null" : "");
    }

    /** To be worked with. @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    FreezeOrder require(UUID id) {
        return find(id, LockModeType.NONE, List.of());
    }

    /**
     * To be looked at: also a freeze of a case that is shared with the caller's unit.
     *
     * @throws NotFound {@code funds.freeze-not-found}
     */
    FreezeOrder seen(UUID id) {
        return find(id, LockModeType.NONE, shared());
    }

    /** Whether the caller sees it only because its case is shared with his unit. */
    boolean isReadOnly(FreezeOrder freeze) {
        Actor actor = caller.actor();
        return !Reach.isBank(actor) && !actor.covers(freeze.parties().unitPath());
    }

    private List<UUID> shared() {
        return Reach.isBank(caller.actor()) ? List.of() : cases.shared();
    }

    private static String reach(Actor actor, List<UUID> shared) {
        return shared.isEmpty() ? scope(actor) : "(" + scope(actor) + " or f.ground.caseId in :shared)";
    }

    private static TypedQuery<FreezeOrder> with(TypedQuery<FreezeOrder> query, List<UUID> shared) {
        return shared.isEmpty() ? query : query.setParameter("shared", shared);
    }

    /** The freeze of an order number, in the caller's scope. */
    Optional<FreezeOrder> withOrder(String orderNo) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select f from FreezeOrder f where f.orderNo = :no and " + scope(actor), FreezeOrder.class)
                .setParameter("no", orderNo)
                .setParameter("scope", Reach.path(actor))
                .getResultStream()
                .findFirst();
    }

    /** The freeze of a paper, in the caller's scope. */
    Optional<FreezeOrder> withPaper(String paperNo) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select f from FreezeOrder f join f.papers p where p.no = :no and " + scope(actor),
                        FreezeOrder.class)
                .setParameter("no", paperNo)
                .setParameter("scope", Reach.path(actor))
                .getResultStream()
                .findFirst();
    }

    /** To be changed: others wait. @throws NotFound {@code funds.freeze-not-found} if there is none in the scope */
    FreezeOrder take(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE, List.of());
    }

    private FreezeOrder find(UUID id, LockModeType lock, List<UUID> shared) {
        Actor actor = caller.actor();
        FreezeOrder freeze = with(
                        database.createQuery(
                                "select f from FreezeOrder f where f.id = :id and " + reach(actor, shared),
                                FreezeOrder.class),
                        shared)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.freeze-not-found"));
        AuditNotes.subject("freeze", id);
        AuditNotes.caseNo(freeze.ground().caseNo());
        return freeze;
    }

    /** Behind the lock of its account, to be changed. */
    FreezeOrder takeWithAccount(UUID id) {
        FreezeOrder seen = require(id);
        lockAccount(seen);
        return take(id);
    }

    void lockAccount(FreezeOrder freeze) {
        accountLock.take(freeze.parties().bankCode(), freeze.target().account());
    }

    /** For timers: whatever its unit, to be changed. */
    Optional<FreezeOrder> takeUnscoped(String id) {
        return Optional.ofNullable(
                database.find(FreezeOrder.class, UUID.fromString(id), LockModeType.PESSIMISTIC_WRITE));
    }

    void add(FreezeOrder freeze) {
        database.persist(freeze);
        // Whoever waits for the account's lock must see this one.
        database.flush();
    }

    /** Every freeze on the account, whosever, that is under way or stands, oldest first; only behind the account's lock. */
    List<FreezeOrder> openOn(String bankCode, String account) {
        return database.createQuery(
                        "select f from FreezeOrder f where f.parties.bankCode = :bank and f.target.account = :account"
                                + " and f.state in :open order by f.drawnAt, f.id",
                        FreezeOrder.class)
                .setParameter("bank", bankCode)
                .setParameter("account", account)
                .setParameter("open", FreezeState.open())
                .getResultList();
    }

    /** The active freezes of an account at any bank, whosever. */
    List<FreezeOrder> activeOn(String account) {
        return database.createQuery(
                        "select f from FreezeOrder f where f.target.account = :account order by f.drawnAt, f.id",
                        FreezeOrder.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(f -> f.state().isActive())
                .toList();
    }

    /** Every freeze on the account, whosever, that ever held money. */
    List<FreezeOrder> heldOn(String bankCode, String account) {
        return database.createQuery(
                        "select f from FreezeOrder f where f.parties.bankCode = :bank and f.target.account = :account"
                                + " and f.answer.frozenFen is not null order by f.drawnAt, f.id",
                        FreezeOrder.class)
                .setParameter("bank", bankCode)
                .setParameter("account", account)
                .getResultList();
    }

    /** The freezes of a case, or those that follow a stop, in the caller's scope or of a case shared with him; at most 200. */
    List<FreezeOrder> about(String what, UUID id) {
        return about(what, id, 200);
    }

    List<FreezeOrder> about(String what, UUID id, int most) {
        Actor actor = caller.actor();
        List<UUID> shared = shared();
        return with(
                        database.createQuery(
                                "select f from FreezeOrder f where "
                                        + (what.equals("case") ? "f.ground.caseId = :id" : "f.ground.stopId = :id")
                                        + " and " + reach(actor, shared) + " order by f.drawnAt, f.id",
                                FreezeOrder.class),
                        shared)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of a case in that state, to be worked with: by bank and account, in which order they are locked. */
    List<FreezeOrder> ofCase(UUID caseId, FreezeState state) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select f from FreezeOrder f where f.ground.caseId = :case and f.state = :state and "
                                + scope(actor) + " order by f.parties.bankCode, f.target.account, f.id",
                        FreezeOrder.class)
                .setParameter("case", caseId)
                .setParameter("state", state)
                .setParameter("scope", Reach.path(actor))
                .getResultList();
    }

    /** How many active freezes of the caller's scope end before then. */
    long endingBefore(Instant then) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select count(f) from FreezeOrder f where f.state in :holding and f.expiresAt < :then and "
                                + scope(actor),
                        Long.class)
                .setParameter("holding", List.of(FreezeState.IN_FORCE, FreezeState.RENEWED))
                .setParameter("then", then)
                .setParameter("scope", Reach.path(actor))
                .getSingleResult();
    }

    /** Issued, to be renewed or to be lifted, in the caller's scope, the oldest first. */
    List<FreezeOrder> waitingFor(Set<String> banks, int most) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select f from FreezeOrder f where (f.state = :issued or f.state in :holding and"
                                + " f.renewal.approvedAt is not null or f.state in :over and f.liftedAt is null)"
                                + " and f.parties.bankCode in :banks and " + scope(actor)
                                + " order by f.drawnAt, f.id",
                        FreezeOrder.class)
                .setParameter("issued", FreezeState.ISSUED)
                .setParameter("holding", List.of(FreezeState.IN_FORCE, FreezeState.RENEWED))
                .setParameter("over", List.of(FreezeState.RELEASED))
                .setParameter("banks", banks)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(most)
                .getResultList();
    }

    /** How many freezes of the caller's scope wait for the bank. */
    long unanswered() {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select count(f) from FreezeOrder f where f.state = :issued and " + scope(actor), Long.class)
                .setParameter("issued", FreezeState.ISSUED)
                .setParameter("scope", Reach.path(actor))
                .getSingleResult();
    }
}
