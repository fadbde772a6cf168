package zujie.casework.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list.
 *
 * @param kind {@code CONSULT, DISSUADE, TIP} or {@code REPORT}
 * @param number masked; empty if none was shown
 * @param amountFen what was at stake, in fen; null if nothing was named
 * @param reportId the report that was taken down from it; null if none was
 * @param leadId the lead that was made of it; null if none was
 */
public record CallRow(
        UUID id,
        String kind,
        String number,
        String note,
        @Nullable Long amountFen,
        Instant calledAt,
        String officer,
        @Nullable UUID reportId,
        @Nullable UUID leadId) {}
