package zujie.cards.api;

import java.time.Instant;

/** Orders on numbers (号码处置指令). */
public interface NumberOrders {

    /**
     * How many orders were executed (关停号码数) from {@code from} until before {@code to}, of a police unit and those
     * below it. A number that was given back later has been executed all the same.
     */
    long executedBetween(Instant from, Instant to, String unitPath);
}
