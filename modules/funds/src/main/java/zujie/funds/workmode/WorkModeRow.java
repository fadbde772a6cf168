package zujie.funds.workmode;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an institution is worked with.
 *
 * @param mode {@code DIRECT}, {@code PLATFORM} or {@code PAPER}
 * @param payment whether it is a payment institution, whose messages have the codes A00xxx
 * @param gateway whether orders go out through the message gateway as well
 * @param changedAt null if nobody has said anything yet
 */
public record WorkModeRow(
        String bankCode,
        String bankName,
        String mode,
        boolean payment,
        boolean gateway,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable String reason) {}
