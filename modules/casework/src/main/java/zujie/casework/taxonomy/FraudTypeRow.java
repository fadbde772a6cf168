package zujie.casework.taxonomy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A type of fraud as it holds for some time.
 *
 * @param parent the national type it belongs to; null if it is one itself
 * @param validTo last day; null while no end is set
 * @param state {@code IN_FORCE, TO_COME} or {@code ENDED}
 * @param changedBy null for what was shipped
 */
public record FraudTypeRow(
        String code,
        String name,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String state,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
