package zujie.funds.involved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.Slice;

/** The listings on record: police those of their unit and below, a bank those that it has to act on. */
@ApplicationScoped
class InvolvedBook {

    static final String TYPE = "involved-account";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    private static String scope(Actor actor) {
        return Reach.isBank(actor)
                ? "exists (select 1 from InvolvedMeasure m where m.involvedId = a.id and m.bankPath like :scope)"
                : "a.unitPath like :scope";
    }

    void add(Object record) {
        database.persist(record);
    }

    InvolvedAccount take(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    InvolvedAccount require(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** @throws NotFound {@code funds.involved-not-found} if there is none in the caller's scope */
    private InvolvedAccount find(UUID id, LockModeType lock) {
        Actor actor = caller.actor();
        AuditNotes.subject(TYPE, id);
        return database.createQuery(
                        "select a from InvolvedAccount a where a.id = :id and " + scope(actor), InvolvedAccount.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.involved-not-found"));
    }

    /** A bank's own measure. @throws NotFound {@code funds.involved-not-found} */
    InvolvedMeasure takeMeasure(UUID id) {
        Actor actor = caller.actor();
        AuditNotes.subject("involved-measure", id);
        return database.createQuery(
                        "select m from InvolvedMeasure m where m.id = :id and m.bankPath like :scope",
                        InvolvedMeasure.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.isBank(actor) ? Reach.path(actor) : "")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.involved-not-found"));
    }

    Optional<InvolvedMeasure> measureUnscoped(UUID id) {
        return Optional.ofNullable(database.find(InvolvedMeasure.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that the caller may see. */
    List<InvolvedMeasure> measures(UUID involved) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select m from InvolvedMeasure m where m.involvedId = :involved and m.bankPath like :scope"
                                + " order by m.own desc, m.bankCode",
                        InvolvedMeasure.class)
                .setParameter("involved", involved)
                .setParameter("scope", Reach.isBank(actor) ? Reach.path(actor) : "%")
                .getResultList();
    }

    boolean isOpen(String bankCode, String accountNo) {
        return !database.createQuery(
                        "select a.id from InvolvedAccount a where a.bankCode = :bank and a.accountNo = :account"
                                + " and a.state in (zujie.funds.involved.InvolvedState.PROPOSED, zujie.funds.involved.InvolvedState.LISTED)",
                        UUID.class)
                .setParameter("bank", bankCode)
                .setParameter("account", accountNo)
                .getResultList()
                .isEmpty();
    }

    /** The listings that stand, whosever; what is null does not count. */
    List<UUID> listed(@Nullable String accountNo, @Nullable String credentialNo) {
        TypedQuery<UUID> query = database.createQuery(
                        "select a.id from InvolvedAccount a where a.state = :listed"
                                + (accountNo == null ? "" : " and a.accountNo = :account")
                                + (credentialNo == null ? "" : " and a.credentialNo = :credential"),
                        UUID.class)
                .setParameter("listed", InvolvedState.LISTED);
        if (accountNo != null) {
            query.setParameter("account", accountNo);
        }
        if (credentialNo != null) {
            query.setParameter("credential", credentialNo);
        }
        return query.getResultList();
    }

    Slice<InvolvedAccount> list(@Nullable InvolvedState state, @Nullable Cursor after, int size) {
        Actor actor = caller.actor();
        TypedQuery<InvolvedAccount> query = database.createQuery(
                        "select a from InvolvedAccount a where " + scope(actor)
                                + (state == null ? "" : " and a.state = :state")
                                + (after == null
                                        ? ""
                                        : " and (a.proposedAt < :at or (a.proposedAt = :at and a.id < :id))")
                                + " order by a.proposedAt desc, a.id desc",
                        InvolvedAccount.class)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(size + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return Slice.of(query.getResultList(), size, a -> Cursor.at(a.proposedAt(), a.id()));
    }
}
