package zujie.funds.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/** Writes and reads the steps of records. Whoever reads must have found the record in the caller's scope before. */
@ApplicationScoped
public class History {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** The caller did this now; the caller's transaction keeps it. */
    public void note(String recordType, UUID record, String event, String note) {
        database.persist(RecordStep.of(recordType, record, event, caller.actor(), clock.now(), note));
    }

    /** Oldest first. */
    public List<Step> of(String recordType, UUID record) {
        return database.createQuery(
                        "select s from RecordStep s where s.recordType = :type and s.recordId = :record order by s.at, s.id",
                        RecordStep.class)
                .setParameter("type", recordType)
                .setParameter("record", record)
                .setMaxResults(500)
                .getResultStream()
                .map(RecordStep::toStep)
                .toList();
    }
}
