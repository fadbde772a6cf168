package zujie.platform.parameter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change of a parameter.
 *
 * @param validFrom first day of acts to which it applies
 * @param validTo last such day; null if the end is open
 * @param changedAt when it was entered, by the business clock
 * @param changedBy login name
 */
public record ParameterHistoryRow(
        String key,
        String value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant changedAt,
        String changedBy,
        String reason) {}
