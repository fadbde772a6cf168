package zujie.outreach.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import zujie.outreach.api.Bulletins;

/** Counts for other modules. */
@ApplicationScoped
class PublishedBulletins implements Bulletins {

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Override
    public long publishedBetween(Instant from, Instant to, String unitPath) {
        return database.createQuery(
                        "select count(b) from Bulletin b where b.publishedAt >= :from and b.publishedAt < :to"
                                + " and b.unitPath like :unit",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .getSingleResult();
    }
}
