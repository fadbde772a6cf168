package zujie.casework.jointcall;

import java.time.Instant;
import java.util.UUID;

/**
 * A joint call as shown.
 *
 * @param partner the bank or payment firm
 * @param person who spoke for it; empty if he did not say
 * @param result {@code HELD, GONE, INFORMED, PAPERS_ASKED} or {@code NOT_REACHED}
 */
public record JointCallRow(
        UUID id,
        UUID reportId,
        String partner,
        String person,
        Instant calledAt,
        String result,
        String note,
        String officer) {}
