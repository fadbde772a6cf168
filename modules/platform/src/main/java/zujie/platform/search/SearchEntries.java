package zujie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Takes records into the search, in the caller's transaction: what is rolled back is not found. */
@ApplicationScoped
public class SearchEntries {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** Adds the record, or replaces what was known of it. */
    @Transactional(TxType.MANDATORY)
    public void put(Findable record) {
        SearchEntry known = database.find(SearchEntry.class, record.id());
        if (known == null) {
            database.persist(SearchEntry.of(record, now()));
        } else {
            known.become(record, now());
        }
    }

    /** The record can no longer be found. */
    @Transactional(TxType.MANDATORY)
    public void remove(UUID id) {
        SearchEntry known = database.find(SearchEntry.class, id);
        if (known != null) {
            known.forget(now());
        }
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
