package zujie.funds.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of one account's money each of its freezes adds to the books: only what no freeze counted before it does, whether
 * of the same case at any time or of another that still held then.
 */
public final class FrozenShares {

    private FrozenShares() {}

    /**
     * What a bank has said of a freeze; sums in fen.
     *
     * @param countedAt when it was counted
     * @param endedAt null while it holds
     */
    public record Held(
            UUID orderId,
            UUID caseId,
            long frozenFen,
            long involvedFen,
            Instant countedAt,
            @Nullable Instant endedAt) {}

    /** What one of them adds, in fen. */
    public record Share(UUID orderId, long frozenFen, long involvedFen) {}

    /** @param held of one account at one bank, in the order in which they were counted */
    public static List<Share> of(List<Held> held) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            shares.add(share(held.get(i), held.subList(0, i)));
        }
        return List.copyOf(shares);
    }

    private static Share share(Held h, List<Held> earlier) {
        long frozen = h.frozenFen();
        long involved = h.involvedFen();
        for (Held other : earlier) {
            boolean heldThen = other.endedAt() == null || !other.endedAt().isBefore(h.countedAt());
            if (heldThen || other.caseId().equals(h.caseId())) {
                frozen = Math.min(frozen, h.frozenFen() - other.frozenFen());
                involved = Math.min(involved, h.involvedFen() - other.involvedFen());
            }
        }
        frozen = Math.max(0, frozen);
        return new Share(h.orderId(), frozen, Math.min(frozen, Math.max(0, involved)));
    }
}
