package zujie.cards.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the topics {@code cards.number-ordered.v1}, {@code cards.number-shut.v1}, {@code cards.number-failed.v1},
 * {@code cards.number-order-withdrawn.v1} and {@code cards.number-restored.v1} carry. Never the number itself: payloads
 * are seen by operators.
 *
 * @param at when it happened, by the business clock
 */
public record NumberOrderFact(
        UUID orderId,
        String orderNo,
        @Nullable UUID reportId,
        @Nullable UUID caseId,
        @Nullable String caseNo,
        String unitPath,
        String carrierCode,
        String kind,
        String measure,
        Instant at) {}
