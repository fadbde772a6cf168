package zujie.funds.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stop-payments (止付) of a unit and below, for figures that open the records behind them. */
public interface StopPayments {

    /** What was ordered, executed and stopped from {@code from} until before {@code to}. */
    StopFigures figures(Instant from, Instant to, String unitPath);

    /** The same of each bank that was given an order or executed one in the span, by its code. */
    List<BankFigures> byBank(Instant from, Instant to, String unitPath);

    /**
     * The stops behind a figure, in the order of their issue, at most 200.
     *
     * @param cursor of the last line seen; null for the beginning
     */
    List<StopLine> lines(StopSelection selection, @Nullable String cursor);
}
