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
 * @param dissuasion 预警劝阻; null where no public outreach is installed
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
        @Nullable Figure bulletins,
        @Nullable Dissuaded dissuasion) {

    /**
     * A count and the list of exactly the records that were counted.
     *
     * @param link path of the list's screen with its filter
     */
    public record Figure(long count, String link) {}

    /**
     * 预警劝阻 in the month, each counted by its own day.
     *
     * @param warned 预警人数
     * @param contacted 电话、见面劝阻人数
     * @param dissuaded 已劝阻未转账人数
     * @param savedLink the tasks whose savings were confirmed with evidence
     * @param savedFen 挽损金额 of these, in fen
     * @param relapsed 劝阻后仍被骗
     */
    public record Dissuaded(
            Figure warned, Figure contacted, Figure dissuaded, String savedLink, long savedFen, Figure relapsed) {}
}
