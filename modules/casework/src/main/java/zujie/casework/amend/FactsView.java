package zujie.casework.amend;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a report that can be corrected.
 *
 * @param version to be sent back with a correction
 * @param amendedBy who corrected it last; null if nobody has
 */
public record FactsView(
        UUID id,
        int version,
        String reportNo,
        String fraudType,
        long lossFen,
        String brief,
        @Nullable String amendedBy) {}
