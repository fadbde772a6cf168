package zujie.funds.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stop behind a figure, without anything about persons or accounts.
 *
 * @param orderNo number of the application, 36 characters
 * @param bankCode head office of the bank
 * @param orgName the police unit that ordered it
 * @param state such as {@code EXECUTED}; its text is {@code funds.stop-state.EXECUTED}
 * @param tone colour of the state
 * @param dueAt until when the bank was to answer (R1.7)
 * @param answeredAt null as long as the bank has not answered
 * @param late whether it was answered after that time, or is over it now without an answer
 * @param executedAt at the bank; null if it was not executed
 * @param accountBalanceFen what the bank answered, in fen; null if it was not executed
 * @param disputedFen how much of it is in dispute, in fen; null if it was not executed
 * @param cursor of the lines behind this one
 */
public record StopLine(
        UUID orderId,
        String orderNo,
        String bankCode,
        String bankName,
        String orgName,
        String state,
        String tone,
        String unitPath,
        Instant issuedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        boolean late,
        @Nullable Instant executedAt,
        @Nullable Long accountBalanceFen,
        @Nullable Long disputedFen,
        String cursor) {}
