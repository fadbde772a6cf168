package zujie.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact on its way to one subscriber.
 *
 * @param id of this delivery; the same at every repetition
 * @param key messages of one key keep their order
 * @param payload JSON; see {@link Payloads}
 * @param occurredAt when the fact happened, by the business clock
 */
public record Message(UUID id, String topic, String key, String payload, Instant occurredAt) {

    /** The payload as the subscriber's own record; unknown fields are ignored, so that a topic may grow. */
    public <T> T as(Class<T> type) {
        return Payloads.read(payload, type);
    }
}
