package zujie.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.platform.lease.Job;
import zujie.platform.usecase.UseCaseDone;

/** The table of keys. A claim whose instance died is free again after a while. */
@ApplicationScoped
class IdempotencyKeys implements Job {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration CLAIM_DIES = Duration.ofMinutes(2);

    private static final String OF_CLAIM = " where caller = ?1 and idem_key = ?2 and created_at = ?3";

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /**
     * Claims a key that nobody has used, as nearly all are. A transaction of its own: a refused insert leaves a lock with
     * which {@link #claim} would run into those of others.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claimNew(Claim claim, String hash) {
        return insert(claim, hash);
    }

    /** Claims a key as of an instant in microseconds; returns null if it is now the caller's, else what is known of it. */
    @Transactional(TxType.REQUIRES_NEW)
    public @Nullable StoredAnswer claim(Claim claim, String hash) {
        String caller = claim.caller();
        String key = claim.key();
        forgetDead(claim);
        if (insert(claim, hash)) {
            return null;
        }
        List<?> rows = database.createNativeQuery(
                        "select request_hash, status, body from platform_idempotency where caller = ?1 and idem_key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .getResultList();
        if (rows.isEmpty()) {
            // Freed between the two statements: whoever had it has just been refused.
            return new StoredAnswer(hash, StoredAnswer.IN_PROGRESS, null);
        }
        Object[] row = (Object[]) rows.get(0);
        return new StoredAnswer(row[0].toString(), ((Number) row[1]).intValue(), (String) row[2]);
    }

    private boolean insert(Claim claim, String hash) {
        return database.createNativeQuery("insert ignore into platform_idempotency"
                                + " (caller, idem_key, request_hash, status, created_at) values (?1, ?2, ?3, 0, ?4)")
                        .setParameter(1, claim.caller())
                        .setParameter(2, claim.key())
                        .setParameter(3, hash)
                        .setParameter(4, claim.since())
                        .executeUpdate()
                == 1;
    }

    /** What is too old to count, or was claimed by an instance that has died. */
    private void forgetDead(Claim claim) {
        database.createNativeQuery("delete from platform_idempotency where caller = ?1 and idem_key = ?2"
                        + " and (created_at < ?3 or (status = 0 and created_at < ?4))")
                .setParameter(1, claim.caller())
                .setParameter(2, claim.key())
                .setParameter(3, claim.since().minus(KEPT))
                .setParameter(4, claim.since().minus(CLAIM_DIES))
                .executeUpdate();
    }

    /**
     * In the transaction of the work itself, which must not commit if the claim died of old age and was taken by another
     * request: that one does the work.
     */
    void markUsed(@Observes UseCaseDone event) {
        Claim claim = Claim.CURRENT.get();
        if (claim != null
                && ofClaim(claim, "update platform_idempotency set status = 1", " and status in (0, 1)") == 0) {
            throw Conflict.of("platform.idempotency-in-progress");
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void keep(Claim claim, int status, @Nullable String body) {
        database.createNativeQuery("update platform_idempotency set status = ?4, body = ?5" + OF_CLAIM)
                .setParameter(1, claim.caller())
                .setParameter(2, claim.key())
                .setParameter(3, claim.since())
                .setParameter(4, status)
                .setParameter(5, body)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void free(Claim claim) {
        ofClaim(claim, "delete from platform_idempotency", " and status = 0");
    }

    private int ofClaim(Claim claim, String what, String and) {
        return database.createNativeQuery(what + OF_CLAIM + and)
                .setParameter(1, claim.caller())
                .setParameter(2, claim.key())
                .setParameter(3, claim.since())
                .executeUpdate();
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
