package zujie.funds.stoppay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the topics {@code funds.stop-ordered.v1}, {@code …-executed.v1}, {@code …-failed.v1} and {@code …-ended.v1} carry.
 *
 * @param balanceFen and disputedFen: once executed, in fen
 * @param resultCode once answered
 * @param how state in which it ended, such as {@code EXPIRED}; null while it has not
 */
public record StopFact(
        UUID orderId,
        String orderNo,
        UUID reportId,
        @Nullable UUID caseId,
        @Nullable String caseNo,
        String unitPath,
        String bankCode,
        @Nullable Long balanceFen,
        @Nullable Long disputedFen,
        @Nullable Instant executedAt,
        @Nullable String resultCode,
        @Nullable String how) {

    static StopFact of(StopPayment s) {
        BankAnswer answer = s.answer();
        StopState state = s.state();
        boolean ended = state == StopState.RELEASED || state == StopState.FROZEN || state == StopState.EXPIRED;
        return new StopFact(
                s.id(),
                s.orderNo(),
                s.ground().reportId(),
                s.ground().caseId(),
                s.ground().caseNo(),
                s.parties().unitPath(),
                s.parties().bankCode(),
                answer == null ? null : answer.accountBalanceFen(),
                answer == null ? null : answer.disputedFen(),
                answer == null ? null : answer.executedAt(),
                answer == null ? null : answer.resultCode(),
                ended ? state.name() : null);
    }
}
