package zujie.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.platform.lease.Job;
import zujie.platform.usecase.UseCaseBegun;

/**
 * The table of keys. A key is taken by the first statement of the work's own transaction, so it is there if the work was
 * committed and not if it was not, whatever became of the connection, of the server, or of the commit's answer.
 */
@ApplicationScoped
class IdempotencyKeys implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** What is known of a key; null if no committed work bears it. */
    @Nullable
    StoredAnswer known(String caller, String key) {
        List<?> rows = database.createNativeQuery(
                        "select request_hash, status, body from platform_idempotency where caller = ?1 and idem_key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.get(0);
        return new StoredAnswer(row[0].toString(), ((Number) row[1]).intValue(), (String) row[2]);
    }

    /**
     * Takes the key of the current request, if it has one. Another request that works under it at this moment holds the
     * row's lock; it is not waited for, since its answer may take as long as its work.
     */
    void take(@Observes UseCaseBegun event) {
        Claim claim = Claim.CURRENT.get();
        if (claim != null && !insert(claim) && !isOurs(claim)) {
            throw Conflict.of("platform.idempotency-in-progress");
        }
    }

    private boolean insert(Claim claim) {
        try {
            return database.createNativeQuery("set statement innodb_lock_wait_timeout = 0 for"
                                    + " insert ignore into platform_idempotency"
                                    + " (caller, idem_key, request_hash, status, created_at) values (?1, ?2, ?3, "
                                    + StoredAnswer.DONE_UNANSWERED + ", ?4)")
                            .setParameter(1, claim.caller())
                            .setParameter(2, claim.key())
                            .setParameter(3, claim.hash())
                            .setParameter(4, claim.since())
                            .executeUpdate()
                    == 1;
        } catch (LockTimeoutException | PessimisticLockException e) {
            throw Conflict.of("platform.idempotency-in-progress");
        }
    }

    /** A request may be the work of several use cases: the first that is committed leaves the key for the others. */
    private boolean isOurs(Claim claim) {
        return !database.createNativeQuery(
                        "select 1 from platform_idempotency where caller = ?1 and idem_key = ?2 and created_at = ?3")
                .setParameter(1, claim.caller())
                .setParameter(2, claim.key())
                .setParameter(3, claim.since())
                .getResultList()
                .isEmpty();
    }

    /** Keeps answers, all in one statement; the row of another request with the same key stays as it is. */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(List<Answer> answers) {
        String row = "(?, ?, ?, ?, ?, ?)";
        Query insert = database.createNativeQuery("insert into platform_idempotency"
                + " (caller, idem_key, request_hash, status, body, created_at) values "
                + (row + ", ").repeat(answers.size() - 1) + row
                + " on duplicate key update status = if(created_at = value(created_at), value(status), status),"
                + " body = if(created_at = value(created_at), value(body), body)");
        int at = 1;
        for (Answer answer : answers) {
            Claim claim = answer.claim();
            insert.setParameter(at++, claim.caller());
            insert.setParameter(at++, claim.key());
            insert.setParameter(at++, claim.hash());
            insert.setParameter(at++, answer.status());
            insert.setParameter(at++, answer.body());
            insert.setParameter(at++, claim.since());
        }
        insert.executeUpdate();
    }

    @Override
    public String name() {
        return "idempotency-cleaning";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean run() {
        int most = 5_000;
        return database.createNativeQuery("delete from platform_idempotency where created_at < ?1 limit " + most)
                        .setParameter(1, Clock.systemUTC().instant().minus(KEPT))
                        .executeUpdate()
                == most;
    }
}
