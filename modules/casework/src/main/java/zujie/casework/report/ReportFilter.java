package zujie.casework.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a list shows; null or empty parts do not narrow it.
 *
 * @param from first instant of receipt
 * @param to first instant of receipt that is no longer shown
 * @param caseId only the reports of that case
 * @param awaiting true for those only whose first-level account is missing (R1.5)
 * @param unique true to leave out duplicates, as figures do
 */
public record ReportFilter(
        @Nullable String state,
        @Nullable String fraudType,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID caseId,
        @Nullable Boolean awaiting,
        @Nullable Boolean unique) {

    /** Everything. */
    public static final ReportFilter ALL = new ReportFilter(null, null, null, null, null, null, null);

    /** Those of one case. */
    public static ReportFilter ofCase(UUID caseId) {
        return new ReportFilter(null, null, null, null, caseId, null, null);
    }
}
