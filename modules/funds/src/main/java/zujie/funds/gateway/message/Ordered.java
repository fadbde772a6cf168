package zujie.funds.gateway.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order on its way to an institution.
 *
 * @param code TxCode towards banks, such as {@code 100101}
 * @param applicationId 36 digits, stable for the life of the order
 * @param originalApplicationId the order it extends or releases; null for a first one
 * @param serial TransSerialNumber of the message
 * @param subjectId the record behind it
 * @param orderedAt by the business clock
 */
public record Ordered(
        String code,
        String applicationId,
        @Nullable String originalApplicationId,
        String serial,
        UUID subjectId,
        Instant orderedAt) {}
