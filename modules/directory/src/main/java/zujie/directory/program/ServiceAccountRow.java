package zujie.directory.program;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service account in a list.
 *
 * @param orgName short name of the partner
 * @param role code of its one role
 * @param status {@code REQUESTED, ACTIVE, STOPPED}
 * @param rotatedAt when its secret was last replaced; null if never
 * @param stopReason why it was stopped; null unless it is
 */
public record ServiceAccountRow(
        UUID id,
        String clientId,
        String orgCode,
        String orgName,
        String role,
        String status,
        Instant createdAt,
        @Nullable Instant rotatedAt,
        @Nullable String stopReason) {}
