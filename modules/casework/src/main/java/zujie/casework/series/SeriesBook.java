package zujie.casework.series;

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
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;

/** The stored series, within the caller's scope: of the unit that made one and those above it. */
@ApplicationScoped
class SeriesBook {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** A case as series show it. */
    record Member(UUID id, String caseNo, String title, String state, String orgName, long reports, long lossFen) {}

    /** @throws NotFound {@code casework.series-not-found} */
    CaseSeries require(UUID id) {
        return database.createQuery(
                        "select s from CaseSeries s where s.id = :id and s.unitPath like :unit", CaseSeries.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.series-not-found"));
    }

    void add(CaseSeries series) {
        database.persist(series);
        database.flush();
    }

    /** The series that a case belongs to now, if the caller may see it. */
    Optional<CaseSeries> of(UUID caseId) {
        return database.createQuery(
                        "select m.series from SeriesCase m where m.inCase = :case and m.series.unitPath like :unit",
                        CaseSeries.class)
                .setParameter("case", caseId)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(UUID caseId) {
        return !database.createQuery("select 1 from SeriesCase m where m.inCase = :case", Integer.class)
                .setParameter("case", caseId)
                .getResultList()
                .isEmpty();
    }

    /** @throws NotFound {@code casework.case-not-found} unless the caller sees every one of the cases */
    void requireCases(Collection<UUID> cases) {
        long seen = database.createQuery(
                        "select count(c) from CaseFile c where c.id in :ids and c.unitPath like :unit", Long.class)
                .setParameter("ids", cases)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getSingleResult();
        if (seen < cases.stream().distinct().count()) {
            throw NotFound.of("casework.case-not-found");
        }
    }

    /** Facts of cases; the maker of a series has seen all of them, and who sees the series stands no lower. */
    Map<UUID, Member> members(Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select c.id, c.caseNo, c.title, str(c.state), c.orgName,"
                                + " (select count(r) from Report r where r.caseId = c.id),"
                                + " (select coalesce(sum(r.lossFen), 0) from Report r where r.caseId = c.id)"
                                + " from CaseFile c where c.id in :ids",
                        Object[].class)
                .setParameter("ids", cases)
                .getResultStream()
                .map(c -> new Member(
                        (UUID) c[0],
                        c[1].toString(),
                        c[2].toString(),
                        c[3].toString(),
                        c[4].toString(),
                        ((Number) c[5]).longValue(),
                        ((Number) c[6]).longValue()))
                .collect(Collectors.toMap(Member::id, m -> m));
    }

    /** The cases that were linked with that one. */
    List<UUID> linkedWith(UUID caseId) {
        return database.createQuery(
                        "select case when l.lowCase = :case then l.highCase else l.lowCase end from CaseLink l"
                                + " where (l.lowCase = :case or l.highCase = :case) and str(l.state) = 'ACCEPTED'",
                        UUID.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
