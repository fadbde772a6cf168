package zujie.funds.api;

/**
 * Freezes of a unit and below in a span.
 *
 * @param issued freezes that went out to banks in the span
 * @param executed of any time, that banks executed in the span
 * @param frozenFen 冻结金额, in fen; no money is counted twice
 * @param involvedFen 其中涉案金额, in fen; never added to the other
 * @param expired freezes that ended by themselves in the span
 * @param objections taken in the span
 * @param wrong freezes of money that had nothing to do with the case (R1.20), each counted once: where an objection was
 *     upheld as such, in the span of its answer, else in that of the release
 * @param wrongByObjection those of them that an objection brought to light
 */
public record FreezeFigures(
        long issued,
        long executed,
        long frozenFen,
        long involvedFen,
        long expired,
        long objections,
        long wrong,
        long wrongByObjection) {}
