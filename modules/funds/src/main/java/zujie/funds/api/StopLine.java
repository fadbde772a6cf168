package zujie.funds.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stop behind a figure.
 *
 * @param orderNo number of the application, 36 characters
 * @param state such as {@code EXECUTED}; its text is {@code funds.stop-state.EXECUTED}
 * @param executedAt at the bank; null if it was not executed
 * @param accountBalanceFen what the bank answered, in fen; null if it was not executed
 * @param disputedFen how much of it is in dispute, in fen; null if it was not executed
 * @param cursor of the lines behind this one
 */
public record StopLine(
        UUID orderId,
        String orderNo,
        String bankName,
        String state,
        String unitPath,
        Instant issuedAt,
        @Nullable Instant executedAt,
        @Nullable Long accountBalanceFen,
        @Nullable Long disputedFen,
        String cursor) {}
