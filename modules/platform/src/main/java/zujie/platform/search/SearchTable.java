package zujie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The table that every index is made of. */
@ApplicationScoped
class SearchTable {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** Those that changed after a point, in order. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<SearchEntry> changedAfter(Instant at, UUID id, int most) {
        return database.createQuery(
                        "select e from SearchEntry e where e.changedAt > :at or e.changedAt = :at and e.id > :id"
                                + " order by e.changedAt, e.id",
                        SearchEntry.class)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional(TxType.REQUIRED)
    public long generation() {
        return ((Number) database.createNativeQuery("select generation from platform_search_generation where id = 1")
                        .getSingleResult())
                .longValue();
    }

    @Transactional(TxType.MANDATORY)
    public void nextGeneration() {
        database.createNativeQuery("update platform_search_generation set generation = generation + 1 where id = 1")
                .executeUpdate();
    }

    /** Those of the ids that the unit may see, whatever the index says. */
    @Transactional(TxType.REQUIRED)
    public List<SearchHit> seen(Collection<UUID> ids, Collection<String> types, String unitPath) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select e from SearchEntry e where e.id in :ids and e.unitPath like :unit"
                                        + " and e.type in :types and e.gone = false order by e.at desc, e.id desc",
                                SearchEntry.class)
                        .setParameter("ids", ids)
                        .setParameter("unit", unitPath + "%")
                        .setParameter("types", types)
                        .getResultStream()
                        .map(SearchEntry::toHit)
                        .toList();
    }
}
