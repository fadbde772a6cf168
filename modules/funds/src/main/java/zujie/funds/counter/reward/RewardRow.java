package zujie.funds.counter.reward;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reward of a bank; in fen.
 *
 * @param state {@code PROPOSED}, {@code APPROVED}, {@code REFUSED} or {@code PAID}
 * @param listNo payment list it stands in; null before
 */
public record RewardRow(
        UUID id,
        String state,
        UUID checkId,
        String checkNo,
        String branch,
        String teller,
        long amountFen,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        @Nullable Instant decidedAt,
        String note,
        @Nullable String listNo,
        @Nullable Instant paidAt) {}
