package zujie.platform.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter and the days of the act for which it holds.
 *
 * @param validFrom first day
 * @param validTo last day; null if the end is open
 * @param mark how sure the source is: V verified text, S secondary, K known but unseen, A agreed by us
 */
record ParameterValue(
        String key,
        String value,
        ParameterUnit unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String mark,
        String source,
        String meaning) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
