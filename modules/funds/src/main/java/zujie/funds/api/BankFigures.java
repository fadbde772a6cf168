package zujie.funds.api;

/**
 * A bank's stops in a span; each figure counts what {@link StopSelection} with the bank selects.
 *
 * @param bankCode head office
 * @param ordered addressed to the bank
 * @param late of those, answered after the bank's time, or over it now without an answer (R1.7)
 * @param executed executed in the span
 * @param accountBalanceFen 账户止付余额, in fen; no money is counted twice
 * @param disputedFen 其中涉案金额, in fen; never added to the other
 */
public record BankFigures(
        String bankCode,
        String bankName,
        long ordered,
        long late,
        long executed,
        long accountBalanceFen,
        long disputedFen) {}
