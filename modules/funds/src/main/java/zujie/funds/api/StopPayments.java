package zujie.funds.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stop-payments (止付) of a unit and below, for figures that open the records behind them. */
public interface StopPayments {

    /** What was ordered, executed and stopped from {@code from} until before {@code to}. */
    StopFigures figures(Instant from, Instant to, String unitPath);

    /**
     * The stops ordered in that span, the oldest first, at most 200.
     *
     * @param cursor of the last line seen; null for the beginning
     */
    List<StopLine> lines(Instant from, Instant to, String unitPath, @Nullable String cursor);
}
