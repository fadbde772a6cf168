package zujie.funds.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which stops stand behind a figure.
 *
 * @param which what is counted
 * @param from first instant of the order, or of the execution for {@link Which#EXECUTED}
 * @param to first instant that no longer counts
 * @param unitPath police unit, with those below it
 * @param bankCode head office of a bank; null for all
 */
public record StopSelection(Which which, Instant from, Instant to, String unitPath, @Nullable String bankCode) {

    /** What is counted. */
    public enum Which {
        /** Ordered in the span. */
        ORDERED,
        /** Ordered in the span and answered after the bank's time, or over it now without an answer (R1.7). */
        LATE,
        /** Executed at the bank in the span. */
        EXECUTED
    }
}
