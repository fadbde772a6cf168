package zujie.cards.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders on numbers (号码处置指令). */
public interface NumberOrders {

    /**
     * How many orders were executed (关停号码数) from {@code from} until before {@code to}, of a police unit and those
     * below it. A number that was given back later has been executed all the same.
     */
    long executedBetween(Instant from, Instant to, String unitPath);

    /** The figures of each carrier that was given an order or executed one in the span, by its code. */
    List<CarrierFigures> byCarrier(Instant from, Instant to, String unitPath);

    /**
     * The orders behind a figure, in the order of their issue, at most 200.
     *
     * @param cursor of the last line seen; null for the beginning
     */
    List<NumberLine> lines(NumberSelection selection, @Nullable String cursor);
}
