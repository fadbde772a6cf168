package zujie.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import zujie.platform.access.Actor;

/**
 * How much waits for somebody: a figure for menus, without what it is about, hence without an audit row. What is counted
 * is what {@link DeskQueries#mine()} lists.
 */
@ApplicationScoped
public class OpenWork {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** Number of open items of the actor; counts no further than {@code most}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int count(Actor actor, int most) {
        return ids(actor, most).size();
    }

    /** Changes whenever the actor's list of open items does, so that a page can tell whether to draw it anew. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public String fingerprint(Actor actor) {
        return Integer.toHexString(ids(actor, DeskQueries.MOST).hashCode());
    }

    private List<UUID> ids(Actor actor, int most) {
        if (actor.roles().isEmpty()) {
            return List.of();
        }
        return DeskQueries.parameters(database.createQuery("select w.id " + DeskQueries.OPEN, UUID.class), actor)
                .setMaxResults(most)
                .getResultList();
    }
}
