package zujie.platform.search.refill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.lease.Job;
import zujie.platform.search.SearchEntries;

/**
 * Fills the search table anew from the records, piece by piece and in the background; after a crash it goes on where it was.
 * A row that no record has put there again is dropped at the end, so that nothing is left of what was wrong.
 */
@ApplicationScoped
public class SearchRefill implements Job {

    private static final int PIECE = 200;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    @Any
    Instance<FindableRecords> modules;

    /** Begins again from the first record of each type. */
    @Transactional(TxType.MANDATORY)
    public void begin() {
        Instant now = now();
        database.createNativeQuery("delete from platform_search_refill").executeUpdate();
        for (String type : types()) {
            database.createNativeQuery(
                            "insert into platform_search_refill (type, after_id, started_at, done) values (?1, null, ?2, false)")
                    .setParameter(1, type)
                    .setParameter(2, now)
                    .executeUpdate();
        }
    }

    @Override
    public String name() {
        return "platform.search-refill";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    /** One piece of one type. */
    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean run() {
        List<?> open = database.createNativeQuery("select type, cast(after_id as char), started_at"
                        + " from platform_search_refill where not done order by type limit 1 for update")
                .getResultList();
        if (open.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) open.get(0);
        String type = row[0].toString();
        UUID last = refill(type, row[1] == null ? null : UUID.fromString(row[1].toString()));
        database.flush();
        if (last == null) {
            dropOlder(type);
            database.createNativeQuery("update platform_search_refill set done = true where type = ?1")
                    .setParameter(1, type)
                    .executeUpdate();
            dropUnknown();
        } else {
            database.createNativeQuery("update platform_search_refill set after_id = ?1 where type = ?2")
                    .setParameter(1, last.toString())
                    .setParameter(2, type)
                    .executeUpdate();
        }
        return true;
    }

    private @Nullable UUID refill(String type, @Nullable UUID after) {
        for (FindableRecords module : modules) {
            if (module.types().contains(type)) {
                return module.refill(type, after, PIECE);
            }
        }
        return null;
    }

    /** Rows of that type which no record stands behind. */
    private void dropOlder(String type) {
        database.createNativeQuery("update platform_search_entry e join platform_search_refill r on r.type = e.type"
                        + " set e.gone = true, e.words = '', e.title = '', e.sub = '', e.changed_at = ?1"
                        + " where e.type = ?2 and e.changed_at < r.started_at and not e.gone")
                .setParameter(1, now())
                .setParameter(2, type)
                .executeUpdate();
    }

    /** Rows of no type that there is. */
    private void dropUnknown() {
        database.createNativeQuery("update platform_search_entry e set e.gone = true, e.words = '', e.title = '',"
                        + " e.sub = '', e.changed_at = ?1"
                        + " where not e.gone and e.type not in (select r.type from platform_search_refill r)")
                .setParameter(1, now())
                .executeUpdate();
    }

    private List<String> types() {
        List<String> types = new ArrayList<>();
        modules.forEach(module -> types.addAll(module.types()));
        return types;
    }

    /** As {@link SearchEntries} writes it: what is put in later is not older. */
    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
