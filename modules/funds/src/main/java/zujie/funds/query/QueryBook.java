package zujie.funds.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.Slice;

/** The queries on record, found within the caller's scope: a bank knows of those that went out to it (R9.9). */
@ApplicationScoped
public class QueryBook {

    public static final String TYPE = "account-query";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    private static String scope(Actor actor) {
        return Reach.condition(actor, "q") + (Reach.isBank(actor) ? " and q.feedNo is not null" : "");
    }

    void add(AccountQuery query) {
        database.persist(query);
    }

    /** To be changed. @throws NotFound {@code funds.query-not-found} if there is none in the caller's scope */
    public AccountQuery take(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws NotFound {@code funds.query-not-found} if there is none in the caller's scope */
    public AccountQuery require(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** This query and the others of its officer about the same person, out of the same ground, that wait for an approver. */
    public List<UUID> waitingWith(UUID id) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select q.id from AccountQuery q, AccountQuery one where one.id = :id and q.kind = one.kind"
                                + " and q.groundId = one.groundId and q.parties.leadOfficer = one.parties.leadOfficer"
                                + " and (q.id = one.id or one.target.credentialNo <> ''"
                                + " and q.kind = :everywhere and q.target.inquiryMode = one.target.inquiryMode"
                                + " and q.target.credentialNo = one.target.credentialNo)"
                                + " and q.state = :waiting and " + scope(actor) + " order by q.id",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("everywhere", QueryKind.ALL_ACCOUNTS)
                .setParameter("waiting", QueryState.APPROVAL)
                .setParameter("scope", Reach.path(actor))
                .getResultList();
    }

    private AccountQuery find(UUID id, LockModeType lock) {
        Actor actor = caller.actor();
        AuditNotes.subject(TYPE, id);
        AccountQuery found = database.createQuery(
                        "select q from AccountQuery q where q.id = :id and " + scope(actor), AccountQuery.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.query-not-found"));
        AuditNotes.caseNo(found.groundNo());
        return found;
    }

    /** For clocks. */
    Optional<AccountQuery> takeUnscoped(String id) {
        return Optional.ofNullable(
                database.find(AccountQuery.class, UUID.fromString(id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first. */
    Slice<AccountQuery> list(@Nullable QueryState state, @Nullable QueryKind kind, @Nullable Cursor after, int size) {
        Actor actor = caller.actor();
        TypedQuery<AccountQuery> query = database.createQuery(
                        "select q from AccountQuery q where " + scope(actor)
                                + (state == null ? "" : " and q.state = :state")
                                + (kind == null ? "" : " and q.kind = :kind")
                                + (after == null ? "" : " and (q.drawnAt < :at or (q.drawnAt = :at and q.id < :id))")
                                + " order by q.drawnAt desc, q.id desc",
                        AccountQuery.class)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(size + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return Slice.of(query.getResultList(), size, q -> Cursor.at(q.drawnAt(), q.id()));
    }

    /** What went out to the caller's bank, in the order of issue. */
    List<AccountQuery> feed(long after, int size) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select q from AccountQuery q where " + scope(actor)
                                + " and q.feedNo > :no order by q.feedNo, q.id",
                        AccountQuery.class)
                .setParameter("scope", Reach.path(actor))
                .setParameter("no", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those drawn up out of a record, and for a case those of its reports, stops and freezes; oldest first. */
    List<AccountQuery> about(String type, UUID id) {
        Actor actor = caller.actor();
        TypedQuery<AccountQuery> query = database.createQuery(
                        "select q from AccountQuery q where " + scope(actor) + " and "
                                + (type.equals("case") ? "q.caseId = :id" : "q.groundType = :type and q.groundId = :id")
                                + " order by q.drawnAt, q.id",
                        AccountQuery.class)
                .setParameter("scope", Reach.path(actor))
                .setParameter("id", id)
                .setMaxResults(100);
        if (!type.equals("case")) {
            query.setParameter("type", type);
        }
        return query.getResultList();
    }

    /** What those banks are to answer or to end in the caller's scope, the oldest first. */
    public List<AccountQuery> waitingFor(Set<String> banks, int most) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select q from AccountQuery q where (q.state = :issued or q.state = :watching and q.endNo is not null)"
                                + " and q.parties.bankCode in :banks and " + scope(actor) + " order by q.drawnAt, q.id",
                        AccountQuery.class)
                .setParameter("issued", QueryState.ISSUED)
                .setParameter("watching", QueryState.WATCHING)
                .setParameter("banks", banks)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(most)
                .getResultList();
    }

    long count(QueryState state) {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select count(q) from AccountQuery q where " + scope(actor) + " and q.state = :state",
                        Long.class)
                .setParameter("scope", Reach.path(actor))
                .setParameter("state", state)
                .getSingleResult();
    }
}
