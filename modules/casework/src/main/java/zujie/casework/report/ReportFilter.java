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
 * @param unit code of a police unit: only its reports and those of the units below it
 * @param handler only those that this account handles
 * @param sort {@code RECEIVED} (also for null), {@code LOSS} or {@code DEADLINE}
 */
public record ReportFilter(
        @Nullable String state,
        @Nullable String fraudType,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID caseId,
        @Nullable Boolean awaiting,
        @Nullable Boolean unique,
        @Nullable String unit,
        @Nullable UUID handler,
        @Nullable String sort) {

    /** Not narrowed by unit or handler, the newest first. */
    public ReportFilter(
            @Nullable String state,
            @Nullable String fraudType,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable UUID caseId,
            @Nullable Boolean awaiting,
            @Nullable Boolean unique) {
        this(state, fraudType, from, to, caseId, awaiting, unique, null, null, null);
    }

    /** Everything. */
    public static final ReportFilter ALL = new ReportFilter(null, null, null, null, null, null, null);

    /** Those of one case. */
    public static ReportFilter ofCase(UUID caseId) {
        return new ReportFilter(null, null, null, null, caseId, null, null);
    }
}
