package zujie.platform.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Proves that nobody has changed, removed or slipped in an audit row behind the application's back. */
@UseCase
public class AuditChain {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    SealKey key;

    /** Recomputes every hash and checks every signature, seal by seal, in constant memory. */
    @Permitted({Role.AUDITOR, Role.SYSTEM})
    public ChainVerdict verify() {
        String previous = Seal.FIRST;
        long number = 0;
        long rows = 0;
        Instant lastAt = null;
        for (Seal seal = next(number); seal != null; seal = next(number)) {
            if (seal.number() != number + 1) {
                return broken(number, rows, lastAt, number + 1, null);
            }
            List<String> hashes = new ArrayList<>();
            Long changed = recompute(seal.number(), hashes);
            if (changed != null || !seal.isIntact(previous, hashes, key)) {
                return broken(number, rows, lastAt, seal.number(), changed);
            }
            previous = seal.hash();
            number = seal.number();
            rows += hashes.size();
            lastAt = seal.sealedAt();
            database.clear();
        }
        return new ChainVerdict(true, number, rows, unsealed(), lastAt, null, null);
    }

    private @Nullable Seal next(long after) {
        return database.createQuery("select s from Seal s where s.number > :after order by s.number", Seal.class)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Fills in the hashes of the rows as they are now; returns the first row that differs or is gone. */
    private @Nullable Long recompute(long sealNo, List<String> hashes) {
        Map<Long, AuditEntry> entries = new HashMap<>();
        database.createQuery(
                        "select a from AuditEntry a where a.id in (select s.auditId from SealedRow s where s.sealNo = :no)",
                        AuditEntry.class)
                .setParameter("no", sealNo)
                .getResultList()
                .forEach(entry -> entries.put(entry.id(), entry));
        List<Object[]> sealed = database.createQuery(
                        "select s.auditId, s.hash from SealedRow s where s.sealNo = :no order by s.auditId",
                        Object[].class)
                .setParameter("no", sealNo)
                .getResultList();
        for (Object[] row : sealed) {
            AuditEntry entry = entries.get((Long) row[0]);
            String hash = entry == null ? "" : Sm3.hex(entry.canonical());
            if (!hash.equals(row[1])) {
                return (Long) row[0];
            }
            hashes.add(hash);
        }
        return null;
    }

    private long unsealed() {
        return database.createQuery(
                        "select count(a) from AuditEntry a where not exists"
                                + " (select 1 from SealedRow s where s.auditId = a.id)",
                        Long.class)
                .getSingleResult();
    }

    private ChainVerdict broken(long seals, long rows, @Nullable Instant at, long seal, @Nullable Long row) {
        return new ChainVerdict(false, seals, rows, unsealed(), at, seal, row);
    }
}
