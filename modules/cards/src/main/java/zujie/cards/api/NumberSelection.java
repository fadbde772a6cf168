package zujie.cards.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which orders on numbers stand behind a figure.
 *
 * @param which what is counted
 * @param from first instant of the issue, or of the execution for {@link Which#EXECUTED}
 * @param to first instant that no longer counts
 * @param unitPath police unit, with those below it
 * @param carrierCode headquarters of a carrier; null for all
 */
public record NumberSelection(Which which, Instant from, Instant to, String unitPath, @Nullable String carrierCode) {

    /** What is counted. */
    public enum Which {
        /** Issued to a carrier in the span. */
        ISSUED,
        /** Issued in the span and answered after the carrier's time, or over it now without an answer (R5.9). */
        LATE,
        /** Executed in the span. */
        EXECUTED
    }
}
