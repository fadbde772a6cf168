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

    /**
     * @param count open items, counted up to 200
     * @param print changes whenever the list of open items does, so that a page can tell whether to draw it anew
     */
    public record State(int count, String print) {}

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Transactional(Transactional.TxType.SUPPORTS)
    public State of(Actor actor) {
        if (actor.roles().isEmpty()) {
            return new State(0, "0");
        }
        List<UUID> ids = DeskQueries.parameters(
                        database.createQuery("select w.id " + DeskQueries.OPEN, UUID.class), actor)
                .setMaxResults(DeskQueries.MOST)
                .getResultList();
        return new State(ids.size(), Integer.toHexString(ids.hashCode()));
    }
}
