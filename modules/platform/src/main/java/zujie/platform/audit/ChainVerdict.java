package zujie.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain has found.
 *
 * @param intact whether every seal and every sealed row is as it was signed
 * @param seals number of seals walked
 * @param sealedRows number of audit rows under them
 * @param unsealedRows rows written since the last seal, at most a minute's worth
 * @param lastSealAt when the last seal was made; null if there is none
 * @param brokenSeal number of the first seal that does not hold; null if intact
 * @param brokenRow first audit row that was changed or is missing; null if none
 */
public record ChainVerdict(
        boolean intact,
        long seals,
        long sealedRows,
        long unsealedRows,
        @Nullable Instant lastSealAt,
        @Nullable Long brokenSeal,
        @Nullable Long brokenRow) {}
