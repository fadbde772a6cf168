package zujie.casework.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case opened to another unit.
 *
 * @param mode {@code READ} or {@code WORK}
 * @param live whether it holds now
 * @param revokedAt null unless it was taken back before its end
 */
public record ShareRow(
        UUID id,
        UUID caseId,
        String orgCode,
        String orgName,
        String mode,
        String reason,
        String sharedBy,
        Instant sharedAt,
        Instant endsAt,
        boolean live,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokeReason) {

    /** A police unit. */
    public record Unit(String code, String name) {}

    static ShareRow of(CaseShare s, Instant now) {
        return new ShareRow(
                s.id(),
                s.caseId(),
                s.orgCode(),
                s.orgName(),
                s.mode().name(),
                s.reason(),
                s.sharedByName(),
                s.sharedAt(),
                s.endsAt(),
                s.isLive(now),
                s.revokedAt(),
                s.revokedByName(),
                s.revokeReason());
    }
}
