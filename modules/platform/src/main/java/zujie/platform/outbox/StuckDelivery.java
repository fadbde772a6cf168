package zujie.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery that has failed at least once and is not done, as the operator sees it. */
public record StuckDelivery(
        UUID id,
        String topic,
        String subscriber,
        String key,
        String state,
        int attempts,
        Instant createdAt,
        Instant nextAt,
        @Nullable String lastError) {}
