package zujie.casework.loss;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loss as shown.
 *
 * @param details what is known of it, by field
 * @param state {@code NOTED, ON_ITS_WAY, INTERCEPTED, DELIVERED} or {@code UNTRACED}
 * @param stopDueAt the clock of what is on its way; null else
 * @param outcome what was said about the stop; null before
 */
public record LossRow(
        UUID id,
        UUID reportId,
        String kind,
        @Nullable Long amountFen,
        @Nullable Instant happenedAt,
        Map<String, String> details,
        String state,
        String tone,
        @Nullable Instant stopDueAt,
        Instant enteredAt,
        String enteredBy,
        @Nullable String outcome,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** For the screen: the fields that are known, in their order. */
    public List<String> fields() {
        return LossKind.valueOf(kind).fields().stream()
                .filter(details::containsKey)
                .toList();
    }
}
