package zujie.casework.seizure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import zujie.casework.api.SeizureCounts;

/** Counts what was seized for other modules; in a transaction of its own if there is none. */
@ApplicationScoped
@Transactional
class ScopedSeizures implements SeizureCounts {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Override
    public Map<String, Long> pieces(Instant from, Instant to, String unitPath) {
        Map<String, Long> counts = new LinkedHashMap<>();
        database.createQuery(
                        "select i.kind, sum(i.pieces) from SeizedItem i where i.unitPath like :unit"
                                + " and i.seizedAt >= :from and i.seizedAt < :to group by i.kind order by i.kind",
                        Object[].class)
                .setParameter("unit", unitPath + "%")
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .forEach(row -> counts.put(((SeizedItem.Kind) row[0]).name(), (Long) row[1]));
        return counts;
    }
}
