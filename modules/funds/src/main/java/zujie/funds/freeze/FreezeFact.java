package zujie.funds.freeze;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the topics {@code funds.freeze-issued.v1}, {@code …-executed.v1}, {@code …-queued.v1}, {@code …-refused.v1},
 * {@code …-renewed.v1} and {@code …-ended.v1} carry.
 *
 * @param state after the fact, such as {@code EXPIRED}
 * @param frozenFen and involvedFen: once the bank has said it, in fen
 * @param expiresAt its end, or of a queued one the end of the earlier freeze; null unless active
 */
public record FreezeFact(
        UUID orderId,
        @Nullable String orderNo,
        String paperNo,
        UUID caseId,
        String caseNo,
        @Nullable UUID stopId,
        String unitPath,
        String bankCode,
        String state,
        @Nullable Long frozenFen,
        @Nullable Long involvedFen,
        @Nullable Instant expiresAt) {

    static FreezeFact of(FreezeOrder f) {
        FreezeAnswer answer = f.answer();
        return new FreezeFact(
                f.id(),
                f.orderNo(),
                f.paperNo(),
                f.ground().caseId(),
                f.ground().caseNo(),
                f.ground().stopId(),
                f.parties().unitPath(),
                f.parties().bankCode(),
                f.state().name(),
                answer == null ? null : answer.frozenFen(),
                answer == null ? null : answer.involvedFen(),
                f.nextEnd());
    }
}
