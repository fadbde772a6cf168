package zujie.casework.likeness;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report that may be the same.
 *
 * @param victim masked
 * @param reasons {@code IDENTITY, VICTIM} (name and telephone), {@code ACCOUNT, PHONE} or {@code CONTACT}, the strongest first
 */
public record SimilarReport(
        UUID id,
        String reportNo,
        Instant receivedAt,
        String fraudType,
        String state,
        String orgName,
        String victim,
        List<String> reasons) {

    public SimilarReport {
        reasons = List.copyOf(reasons);
    }
}
