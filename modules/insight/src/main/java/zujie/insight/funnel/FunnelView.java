package zujie.insight.funnel;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reported, held and frozen in a span of days, each by its own day: money is often held on another day than it is reported.
 *
 * @param to the last day, included
 * @param asOf the day at whose end the figures are told as they were known then; null for now
 * @param unit whose figures they are, with those of the units below
 * @param reports 接报数; duplicates do not count
 * @param lossFen 涉案损失 of these, in fen
 */
public record FunnelView(
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate asOf,
        String unit,
        long reports,
        long lossFen,
        Held stopped,
        Held frozen) {

    /**
     * What banks hold.
     *
     * @param orders executed orders
     * @param balanceFen 账户止付余额 or 冻结金额, in fen; no money is counted twice
     * @param involvedFen 其中涉案金额, in fen; never added to the other
     * @param ofLossPercent the involved money as a share of the reported loss, in percent, rounded down; null without a loss
     */
    @Schema(name = "FunnelHeld")
    public record Held(long orders, long balanceFen, long involvedFen, @Nullable Long ofLossPercent) {}
}
