package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;

/** The stored cases, within the caller's scope. */
@ApplicationScoped
class CaseRegister {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** What the reports of a case add up to. */
    record Sum(long reports, long lossFen) {
        static final Sum NONE = new Sum(0, 0);
    }

    /** @throws NotFound {@code casework.case-not-found} if there is none in the caller's scope */
    CaseFile require(UUID id) {
        return database.createQuery(
                        "select c from CaseFile c where c.id = :id and c.unitPath like :unit", CaseFile.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.case-not-found"));
    }

    /**
     * As {@link #require(UUID)}, for a change that was decided on what the caller had seen.
     *
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    CaseFile require(UUID id, @Nullable Integer seen) {
        CaseFile found = require(id);
        if (seen != null && seen != found.version()) {
            throw Conflict.of("platform.changed-meanwhile");
        }
        return found;
    }

    /** To be read. @throws NotFound {@code casework.case-not-found} */
    CaseFile visible(UUID id) {
        return require(id);
    }

    /** To be worked on. @throws NotFound {@code casework.case-not-found} */
    CaseFile working(UUID id) {
        return require(id);
    }

    /** Whether the caller may work on a case that he sees; closed ones are not worked on. */
    boolean mayWork(UUID id) {
        return require(id).state() != CaseState.CLOSED;
    }

    void add(CaseFile caseFile) {
        database.persist(caseFile);
        database.flush();
    }

    List<UUID> reportsOf(UUID caseId) {
        return database.createQuery("select r.id from Report r where r.caseId = :case order by r.id", UUID.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The number of a report of the case that is not yet under review; 受案 is not 立案 (R1.23). */
    Optional<String> unreviewed(UUID caseId) {
        return database.createQuery(
                        "select r.reportNo from Report r where r.caseId = :case"
                                + " and str(r.state) in ('RECEIVED', 'ACCEPTED') order by r.id",
                        String.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The sums of several cases in one query. */
    Map<UUID, Sum> sums(Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select r.caseId, count(r), sum(r.lossFen) from Report r where r.caseId in :cases"
                                + " group by r.caseId",
                        Object[].class)
                .setParameter("cases", cases)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Sum((Long) row[1], (Long) row[2])));
    }

    List<CaseMove> moves(UUID caseId) {
        return database.createQuery(
                        "select m from CaseMove m where m.caseFile.id = :case order by m.at, m.id", CaseMove.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
