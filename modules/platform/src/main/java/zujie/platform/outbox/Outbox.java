package zujie.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import zujie.platform.clock.BusinessClock;

/** Takes a fact into the caller's transaction: one row for each subscriber of its topic. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    @Any
    Instance<Subscriber> subscribers;

    @Inject
    BusinessClock clock;

    @Inject
    Event<OutboxWritten> written;

    /**
     * Publishes a fact.
     *
     * @param topic stable name with version, {@code funds.stop-executed.v1}
     * @param key messages of one key are delivered in order; usually the subject's id
     * @param payload a record that JSON-B can write
     */
    @Transactional(TxType.MANDATORY)
    public void publish(String topic, Object key, Object payload) {
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        String json = null;
        for (Subscriber subscriber : subscribers) {
            if (subscriber.topic().equals(topic)) {
                json = json == null ? Payloads.write(payload) : json;
                database.persist(OutboxRow.of(topic, subscriber.name(), key.toString(), json, clock.now(), now));
            }
        }
        if (json != null) {
            written.fire(new OutboxWritten());
        }
    }
}
