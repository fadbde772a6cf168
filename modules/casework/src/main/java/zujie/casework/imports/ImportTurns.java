package zujie.casework.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zujie.platform.clock.BusinessClock;

/** Whose turn it is: one sheet at a time, the oldest first; one that shows no sign of life is taken over. */
@ApplicationScoped
class ImportTurns {

    private static final Duration SILENT = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    BusinessClock clock;

    /** What has to be loaded, and from where on. */
    record Turn(UUID id, String sha256, String uploader, long behind) {}

    /** Takes the next sheet; empty if nothing waits or one is being loaded. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Turn> next() {
        Instant now = Clock.systemUTC().instant();
        Optional<SheetImport> oldest = database.createQuery(
                        "select i from SheetImport i where i.state in :open order by i.state, i.uploadedAt, i.id",
                        SheetImport.class)
                .setParameter("open", java.util.List.of(ImportState.WAITING, ImportState.RUNNING))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        return oldest.filter(task -> task.state() == ImportState.WAITING || task.isSilentSince(now.minus(SILENT)))
                .map(task -> {
                    task.begin(now);
                    return new Turn(task.id(), task.sha256(), task.uploader(), task.lastLine());
                });
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void finish(UUID id) {
        database.find(SheetImport.class, id).finish(clock.now());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void fail(UUID id, String code) {
        database.find(SheetImport.class, id).fail(code, clock.now());
    }
}
