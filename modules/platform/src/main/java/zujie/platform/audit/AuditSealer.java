package zujie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import zujie.platform.lease.Job;

/**
 * Seals what was written since the last seal. It runs beside the request path, so that no request waits for the chain.
 * Rows commit out of order: a row with a lower number may appear after its neighbours were sealed, and is taken by the
 * next seal, which is why each row remembers its seal instead of a range.
 */
@ApplicationScoped
class AuditSealer implements Job {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());
    private static final int MOST_ROWS = 2_000;
    /** A row older than this in numbers can no longer be in an open transaction. */
    private static final int LOOK_BACK = 100_000;
    /** Nearly all that commit out of order are among so many; those that are not wait for the next far look. */
    private static final int NEAR = 2_000;

    private static final Duration FAR_EVERY = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    SealKey key;

    @Inject
    SealHead head;

    volatile Instant farNext = Instant.MIN;

    @Override
    public String name() {
        return "audit-seal";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean run() {
        Seal last = last();
        if (last != null) {
            remember(last);
        }
        Instant now = Clock.systemUTC().instant();
        boolean far = !now.isBefore(farNext);
        List<AuditEntry> rows = unsealed(far ? LOOK_BACK : NEAR);
        if (far && rows.size() < MOST_ROWS) {
            farNext = now.plus(FAR_EVERY);
        }
        if (rows.isEmpty()) {
            return false;
        }
        List<String> hashes = new ArrayList<>(rows.size());
        for (AuditEntry row : rows) {
            hashes.add(Sm3.hex(row.canonical()));
        }
        long number = last == null ? 1 : last.number() + 1;
        String previous = last == null ? Seal.FIRST : last.hash();
        database.persist(new Seal(number, previous, hashes, now.truncatedTo(ChronoUnit.MICROS), key));
        for (int i = 0; i < rows.size(); i++) {
            database.persist(new SealedRow(rows.get(i).id(), number, hashes.get(i)));
        }
        return rows.size() == MOST_ROWS;
    }

    private @Nullable Seal last() {
        return database.createQuery("select s from Seal s order by s.number desc", Seal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** A chain that has lost what was remembered of it is left as the evidence it is. */
    private void remember(Seal last) {
        SealHead.Head known = head.read();
        if (known == null) {
            head.write(last.number(), last.hash());
            return;
        }
        Seal same = database.find(Seal.class, known.number());
        if (same == null || !same.hash().equals(known.hash())) {
            LOG.log(Level.SEVERE, "The audit chain no longer contains seal {0}; verify it", known.number());
        } else if (last.number() > known.number()) {
            head.write(last.number(), last.hash());
        }
    }

    /** Each row that was looked at costs a look into the table of the sealed. */
    private List<AuditEntry> unsealed(int lookBack) {
        Number highest =
                (Number) database.createNativeQuery("select coalesce(max(audit_id), 0) from platform_audit_sealed")
                        .getSingleResult();
        return database.createQuery(
                        "select a from AuditEntry a where a.id > :from"
                                + " and not exists (select 1 from SealedRow s where s.auditId = a.id) order by a.id",
                        AuditEntry.class)
                .setParameter("from", Math.max(0, highest.longValue() - lookBack))
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }
}
