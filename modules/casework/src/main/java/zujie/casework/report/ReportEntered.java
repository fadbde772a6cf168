package zujie.casework.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a new report.
 *
 * @param accountDueAt until when the first-level account must be entered (R1.5); null if it is there or none is expected
 */
public record ReportEntered(UUID id, String reportNo, String state, @Nullable Instant accountDueAt) {}
