package zujie.casework.calls;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is typed or sent.
 *
 * @param kind {@code CONSULT, DISSUADE, TIP} or {@code REPORT}
 * @param number as shown, up to 32 characters; null or empty if none was
 * @param note up to 500 characters; may be empty
 * @param amountFen what was at stake, in fen
 * @param calledAt null for now
 */
public record CallEntry(
        @NotNull String kind,
        @Nullable String number,
        @Nullable String note,
        @Nullable Long amountFen,
        @Nullable Instant calledAt) {}
