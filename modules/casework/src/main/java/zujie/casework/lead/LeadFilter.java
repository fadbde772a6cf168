package zujie.casework.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.DaySpan;

/**
 * Which leads a list shows; null or empty parts do not narrow it.
 *
 * @param registered when they came in
 * @param received when they were received; {@code have} looks at its end
 * @param unit code of the unit that holds them
 * @param below true for those only that are in the hands of the caller's unit or one below it, as figures count
 * @param have {@code CASE}: only those that have a case by the end of {@code received}; {@code RESULT}: and a result as well
 * @param group only those that wait for their next step together
 */
public record LeadFilter(
        @Nullable String state,
        @Nullable String source,
        DaySpan registered,
        DaySpan received,
        @Nullable String unit,
        boolean below,
        @Nullable String have,
        @Nullable UUID group) {

    /** Instead of a state: those that wait for a step of the unit that they were pushed to. */
    public static final String WAITING = "WAITING";

    private static final DaySpan ALWAYS = new DaySpan(null, null);

    /** Everything. */
    public static final LeadFilter ALL = new LeadFilter(null, null, ALWAYS, ALWAYS, null, false, null, null);
}
