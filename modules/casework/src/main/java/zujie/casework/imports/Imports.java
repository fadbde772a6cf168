package zujie.casework.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;

/** The stored loadings. */
@ApplicationScoped
class Imports {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** @throws NotFound {@code casework.import-not-found} if there is none in the caller's scope */
    SheetImport require(UUID id) {
        return database.createQuery(
                        "select i from SheetImport i where i.id = :id and i.unitPath like :unit", SheetImport.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.import-not-found"));
    }

    Optional<SheetImport> sameContent(String orgCode, String sha256) {
        return database.createQuery(
                        "select i from SheetImport i where i.orgCode = :org and i.sha256 = :hash", SheetImport.class)
                .setParameter("org", orgCode)
                .setParameter("hash", sha256)
                .getResultStream()
                .findFirst();
    }

    /** @throws Conflict {@code casework.import-same-file} */
    void add(SheetImport task) {
        try {
            database.persist(task);
            database.flush();
        } catch (PersistenceException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof SQLIntegrityConstraintViolationException) {
                    throw Conflict.onField("file", "casework.import-same-file");
                }
            }
            throw e;
        }
    }

    /** Many are written at once when the transaction ends; what is looked up on the way does not depend on them. */
    void inBulk() {
        database.setFlushMode(FlushModeType.COMMIT);
    }

    boolean isLoaded(String key) {
        return database.find(LoadedKey.class, key) != null;
    }

    void remember(String key, UUID report, UUID task) {
        database.persist(LoadedKey.of(key, report, task));
    }

    void note(DoubtfulLine line) {
        database.persist(line);
    }

    /** What is wrong with lines behind that one, in order. */
    List<DoubtfulLine> lines(UUID task, boolean rejected, long behind, int most) {
        return database.createQuery(
                        "select l from DoubtfulLine l where l.importId = :task and l.rejected = :rejected"
                                + " and l.line > :behind order by l.line, l.id",
                        DoubtfulLine.class)
                .setParameter("task", task)
                .setParameter("rejected", rejected)
                .setParameter("behind", behind)
                .setMaxResults(most)
                .getResultList();
    }
}
