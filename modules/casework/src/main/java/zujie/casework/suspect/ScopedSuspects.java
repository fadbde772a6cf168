package zujie.casework.suspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import zujie.casework.api.SuspectFigures;
import zujie.casework.api.Suspects;

/** Counts suspects for other modules out of what was recorded about each; in a transaction of its own if there is none. */
@ApplicationScoped
@Transactional
class ScopedSuspects implements Suspects {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Override
    public SuspectFigures figures(Instant from, Instant to, String unitPath) {
        return new SuspectFigures(
                count("s.arrivedAt >= :from and s.arrivedAt < :to", from, to, unitPath, Map.of()),
                measured(CoerciveMeasure.DETENTION, from, to, unitPath),
                measured(CoerciveMeasure.BAIL, from, to, unitPath),
                measured(CoerciveMeasure.SURVEILLANCE, from, to, unitPath),
                measured(CoerciveMeasure.ARREST, from, to, unitPath),
                concluded(SuspectOutcome.PROSECUTED, from, to, unitPath),
                concluded(SuspectOutcome.PENALISED, from, to, unitPath),
                concluded(SuspectOutcome.JUDGED, from, to, unitPath));
    }

    private long measured(CoerciveMeasure kind, Instant from, Instant to, String unitPath) {
        return count(
                "exists (select 1 from SuspectMeasure m where m.suspect = s and m.kind = :kind"
                        + " and m.begunAt >= :from and m.begunAt < :to)",
                from,
                to,
                unitPath,
                Map.of("kind", kind));
    }

    private long concluded(SuspectOutcome outcome, Instant from, Instant to, String unitPath) {
        return count(
                "exists (select 1 from SuspectMove m where m.suspect = s and m.what = :what and m.value = :value"
                        + " and m.happenedAt >= :from and m.happenedAt < :to)",
                from,
                to,
                unitPath,
                Map.of("what", SuspectMove.What.OUTCOME, "value", outcome.name()));
    }

    private long count(String condition, Instant from, Instant to, String unitPath, Map<String, Object> more) {
        TypedQuery<Long> query = database.createQuery(
                        "select count(s) from Suspect s where s.unitPath like :unit and s.excludedAt is null and "
                                + condition,
                        Long.class)
                .setParameter("unit", unitPath + "%")
                .setParameter("from", from)
                .setParameter("to", to);
        more.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
