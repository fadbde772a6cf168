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
        @Nullable Instant endedAt,
        String leadName,
        String leadPhone,
        Held money) {

    /**
     * What the books say of it; money that another order counts is zero here.
     *
     * @param balanceFen 账户止付余额, in fen
     * @param disputedFen 其中涉案金额, in fen
     */
    record Held(long balanceFen, long disputedFen) {}

    boolean isHeld() {
        return executedAt != null;
    }

    /** The bank has said neither yes nor no, and nobody has taken the order back. */
    boolean isWaiting() {
        return "ISSUED".equals(state);
    }

    /** The order lapsed or was taken back when the bank's time to answer was over: it was silent, not spared. */
    boolean isNeverAnswered() {
        return answeredAt == null && endedAt != null && endedAt.isAfter(dueAt);
    }

    /** It was taken back while the bank still had time: it says nothing about the bank. */
    boolean isSpared() {
        return answeredAt == null && endedAt != null && !endedAt.isAfter(dueAt);
    }

    boolean isRead() {
        return readAt != null || answeredAt != null;
    }

    Duration toOrder() {
        return Duration.between(transferredAt, issuedAt);
    }

    /** From the report; an order that a bank's own stop came before makes no negative time. */
    Duration sinceReport(Instant received) {
        return positive(Duration.between(received, issuedAt));
    }

    /**
     * Who answers has read.
     *
     * @throws NullPointerException if it was not read
     */
    Duration toRead() {
        return Duration.between(issuedAt, Objects.requireNonNull(readAt == null ? answeredAt : readAt));
    }

    /** The bank's own time of execution; a clock of the bank that is behind ours makes no negative time. */
    Duration toHeld() {
        return positive(Duration.between(issuedAt, Objects.requireNonNull(executedAt)));
    }

    private static Duration positive(Duration took) {
        return took.isNegative() ? Duration.ZERO : took;
    }
}
