package zujie.funds.workmode;

import java.time.Instant;
import java.util.UUID;

/**
 * How an order was carried to its institution.
 *
 * @param way {@code PLATFORM} or {@code PAPER}
 * @param number of the platform, or of the paper
 */
public record HandoverRow(
        UUID id, UUID stopId, String way, String number, Instant handedAt, String remark, String handedBy) {}
