package zujie.platform.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Leases in the database: a job's row is taken for a while, and is free again by itself if the holder dies. */
@ApplicationScoped
class Leases {

    private static final Duration LENGTH = Duration.ofMinutes(2);

    private final String holder = UUID.randomUUID().toString();

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** Names of the jobs whose next turn is still to come. */
    @Transactional(TxType.REQUIRES_NEW)
    public Set<String> notDue() {
        List<?> names = database.createNativeQuery("select name from platform_lease where next_at > ?1")
                .setParameter(1, Clock.systemUTC().instant())
                .getResultList();
        return names.stream().map(Object::toString).collect(Collectors.toSet());
    }

    /** Takes the job's turn if it is due and nobody else has it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(Job job) {
        Instant now = Clock.systemUTC().instant();
        int taken = database.createNativeQuery("update platform_lease set holder = ?1, until_at = ?2"
                        + " where name = ?3 and next_at <= ?4 and (until_at <= ?4 or holder = ?1)")
                .setParameter(1, holder)
                .setParameter(2, now.plus(LENGTH))
                .setParameter(3, job.name())
                .setParameter(4, now)
                .executeUpdate();
        return taken == 1 || !isKnown(job) && enter(job, now);
    }

    private boolean isKnown(Job job) {
        return !database.createNativeQuery("select 1 from platform_lease where name = ?1")
                .setParameter(1, job.name())
                .getResultList()
                .isEmpty();
    }

    /** The very first turn. Entered with the lease on it: an empty row to be updated next makes instances deadlock. */
    private boolean enter(Job job, Instant now) {
        return database.createNativeQuery("insert ignore into platform_lease (name, holder, until_at, next_at)"
                                + " values (?1, ?2, ?3, ?4)")
                        .setParameter(1, job.name())
                        .setParameter(2, holder)
                        .setParameter(3, now.plus(LENGTH))
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    /** Gives the turn back and says when the next one is. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(Job job, boolean more) {
        Instant now = Clock.systemUTC().instant();
        database.createNativeQuery(
                        "update platform_lease set until_at = ?1, next_at = ?2 where name = ?3 and holder = ?4")
                .setParameter(1, now)
                .setParameter(2, more ? now : now.plus(job.every()))
                .setParameter(3, job.name())
                .setParameter(4, holder)
                .executeUpdate();
    }
}
