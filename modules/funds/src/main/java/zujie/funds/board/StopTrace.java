package zujie.funds.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When what happened to one order. */
record StopTrace(
        UUID id,
        UUID reportId,
        String reportNo,
        String bankCode,
        String bankName,
        String state,
        Instant transferredAt,
        Instant issuedAt,
        @Nullable Instant readAt,
        @Nullable Instant answeredAt,
        @Nullable Instant executedAt,
        Instant dueAt,
        String leadName,
        String leadPhone) {

    boolean isHeld() {
        return executedAt != null;
    }

    /** The bank has said neither yes nor no, and nobody has taken the order back. */
    boolean isWaiting() {
        return "ISSUED".equals(state);
    }

    Duration toOrder() {
        return Duration.between(transferredAt, issuedAt);
    }

    /** From the report; an order that a bank's own stop came before makes no negative time. */
    Duration sinceReport(Instant received) {
        Duration took = Duration.between(received, issuedAt);
        return took.isNegative() ? Duration.ZERO : took;
    }

    /** @throws NullPointerException if it was not read */
    Duration toRead() {
        return Duration.between(issuedAt, Objects.requireNonNull(readAt));
    }

    /** The bank's own time of execution; a clock of the bank that is behind ours makes no negative time. */
    Duration toHeld() {
        Duration took = Duration.between(issuedAt, Objects.requireNonNull(executedAt));
        return took.isNegative() ? Duration.ZERO : took;
    }
}
