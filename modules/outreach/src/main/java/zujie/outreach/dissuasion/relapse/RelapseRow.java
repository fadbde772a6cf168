package zujie.outreach.dissuasion.relapse;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A later report of a warned person.
 *
 * @param sharedKey by what the two were found to be one: {@code PHONE, IDENTITY} or {@code ACCOUNT}
 * @param afterContact whether somebody had spoken with the person before
 * @param cause name of a {@link WhyFailed}; null until it is reviewed
 */
public record RelapseRow(
        UUID id,
        UUID dissuasionId,
        UUID reportId,
        String reportNo,
        String sharedKey,
        boolean afterContact,
        long lossFen,
        Instant reportedAt,
        @Nullable String cause,
        String finding,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt) {}
