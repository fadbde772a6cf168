package zujie.directory.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;

/**
 * A handing-over in a list.
 *
 * @param from first day
 * @param until last day, included
 * @param state {@code COMING, IN_FORCE, OVER, REVOKED}, by the business clock
 * @param revokeReason null unless revoked
 */
public record DelegationRow(
        UUID id,
        UUID fromId,
        String fromName,
        UUID toId,
        String toName,
        AuthorityRank rank,
        LocalDate from,
        LocalDate until,
        String reason,
        String state,
        @Nullable String revokeReason) {}
