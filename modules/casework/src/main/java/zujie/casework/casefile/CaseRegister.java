package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/**
 * The stored cases, within the caller's scope: those of his unit and below, and for reading and working those that others
 * share with it.
 */
@ApplicationScoped
class CaseRegister {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

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

    /** To be read: also a case shared with the caller's unit. @throws NotFound {@code casework.case-not-found} */
    CaseFile visible(UUID id) {
        return find(id, EnumSet.allOf(Reach.class)).orElseThrow(() -> NotFound.of("casework.case-not-found"));
    }

    /**
     * To be worked on: its own, or shared to work.
     *
     * @throws NotFound {@code casework.case-not-found}
     * @throws Denied {@code casework.case-read-only} if the caller may only read it
     */
    CaseFile working(UUID id) {
        return find(id, EnumSet.of(Reach.OWN, Reach.WORK)).orElseThrow(() -> {
            visible(id);
            return Denied.of("casework.case-read-only");
        });
    }

    /** Whether the caller may work on a case that he sees; closed ones are not worked on. */
    boolean mayWork(UUID id) {
        return find(id, EnumSet.of(Reach.OWN, Reach.WORK))
                .filter(c -> c.state() != CaseState.CLOSED)
                .isPresent();
    }

    /** Whether it belongs to the caller's unit or one below. */
    boolean isOwn(UUID id) {
        return find(id, EnumSet.of(Reach.OWN)).isPresent();
    }

    /** By what a case is reached: as one's own, or by a share to work or to read. */
    private enum Reach {
        OWN,
        WORK,
        READ
    }

    private Optional<CaseFile> find(UUID id, Set<Reach> by) {
        return database.createQuery(
                        "select c from CaseFile c where c.id = :id and (c.unitPath like :unit or exists"
                                + " (select 1 from CaseShare s where s.caseId = c.id and s.unitPath like :unit"
                                + " and s.revokedAt is null and s.endsAt > :now and str(s.mode) in :modes))",
                        CaseFile.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setParameter("now", clock.now())
                .setParameter("modes", by.stream().map(Enum::name).toList())
                .getResultStream()
                .findFirst();
    }

    CaseDetail detail(CaseFile found) {
        Sum sum = sums(List.of(found.id())).getOrDefault(found.id(), Sum.NONE);
        return new CaseDetail(
                CaseRow.of(found, sum),
                found.version(),
                found.orgCode(),
                found.filedAt(),
                found.approverName(),
                found.solvedAt(),
                found.solvedGrounds(),
                reportsOf(found.id()));
    }

    /** The case that a report belongs to, if the caller sees it. */
    Optional<CaseFile> ofReport(UUID reportId) {
        return database.createQuery("select r.caseId from Report r where r.id = :report", UUID.class)
                .setParameter("report", reportId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(caseId -> find(caseId, EnumSet.allOf(Reach.class)));
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
