package zujie.funds.api;

/**
 * Stops of a unit and below in a span.
 *
 * @param orders stops ordered in the span
 * @param executed stops executed at banks in the span
 * @param accountBalanceFen 账户止付余额, in fen; no money is counted twice
 * @param disputedFen 其中涉案金额, in fen; never added to the other
 */
public record StopFigures(long orders, long executed, long accountBalanceFen, long disputedFen) {}
