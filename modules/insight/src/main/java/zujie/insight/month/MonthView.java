package zujie.insight.month;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a month.
 *
 * @param month {@code 2026-11}
 * @param unit whose figures they are, with those of the units below
 * @param received 接报数
 * @param stopsOrdered 止付指令数
 * @param stopsExecuted 已执行止付指令数; the two amounts are of these
 * @param accountBalanceFen 账户止付余额, in fen: what stood on the accounts when they were stopped
 * @param disputedFen 其中涉案金额, in fen: a figure of its own, never added to or mixed with the balance
 * @param numbersShut 关停号码数
 * @param bulletins 发布预警数; null where no public outreach is installed
 */
public record MonthView(
        String month,
        String unit,
        Figure received,
        Figure stopsOrdered,
        Figure stopsExecuted,
        long accountBalanceFen,
        long disputedFen,
        Figure numbersShut,
        @Nullable Figure bulletins) {

    /**
     * A count and the list of exactly the records that were counted.
     *
     * @param link path of the list's screen with its filter
     */
    public record Figure(long count, String link) {}
}
