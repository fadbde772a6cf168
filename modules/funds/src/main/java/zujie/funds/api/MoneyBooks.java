package zujie.funds.api;

import java.time.Instant;

/**
 * What was held and frozen, out of entries that are only ever added, so that the figures of any past day can be told as they
 * were told then. Money counts once in each: a second stop adds nothing, a freeze only what no other freeze holds.
 */
public interface MoneyBooks {

    /**
     * What was stopped at banks from {@code from} until before {@code to} in a unit and below.
     *
     * @param known entries made before this moment count
     */
    Booked stopped(Instant from, Instant to, String unitPath, Instant known);

    /** The same of freezes: 冻结金额 and 其中涉案金额. */
    Booked frozen(Instant from, Instant to, String unitPath, Instant known);

    /**
     * Sums of a span.
     *
     * @param orders executed orders, second ones included
     * @param balanceFen 账户止付余额 or 冻结金额, in fen
     * @param involvedFen 其中涉案金额, in fen; never added to the other
     */
    record Booked(long orders, long balanceFen, long involvedFen) {}
}
