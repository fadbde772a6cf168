package zujie.funds.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The board of some days.
 *
 * @param whole true: every order of these days is in it; false: only the latest that fit
 * @param bank the only bank whose orders are counted; null for all
 * @param reported from the report to the order, over the reports that the caller may see
 * @param orders from the money's move to the order, over all banks
 * @param read from the order to its first look, over all banks
 * @param toHeld from the order to the hold, over what was held, waits or was never answered
 * @param money what is held, over all banks
 * @param reportCount how many reports have orders in these days; {@code reports} is one page of them
 * @param page of the reports, from 1
 * @param stuckCount how many orders wait for a bank; {@code stuck} is one page of them
 * @param stuckPage of the orders that wait, from 1
 * @param stuck orders without an answer, those that wait longest first
 */
public record GoldenHourView(
        int days,
        boolean whole,
        @Nullable String bank,
        Spread reported,
        Spread orders,
        Spread read,
        Spread toHeld,
        Money money,
        List<Bank> banks,
        int reportCount,
        int page,
        List<Report> reports,
        int stuckCount,
        int stuckPage,
        List<Stuck> stuck) {

    /** Reports, and orders that wait, on one page. */
    static final int ON_A_PAGE = 50;

    public boolean isMoreReports() {
        return page * ON_A_PAGE < reportCount;
    }

    public boolean isMoreStuck() {
        return stuckPage * ON_A_PAGE < stuckCount;
    }

    /**
     * Two sums that are never added; money that two orders hold counts once.
     *
     * @param balanceFen 账户止付余额, in fen
     * @param disputedFen 其中涉案金额, in fen
     */
    @Schema(name = "GoldenHourMoney")
    public record Money(long balanceFen, long disputedFen) {}

    /**
     * One bank's orders.
     *
     * @param refused answered, but not held
     * @param silent lapsed or taken back after the time to answer, without an answer: they count as the slowest
     * @param toOrder from the report to the order
     * @param toRead from the order to its first look; what was taken back in time does not count
     * @param toHeld from the order to the hold, over what was held, waits or was never answered; refusals do not count
     */
    public record Bank(
            String code,
            String name,
            int orders,
            int read,
            int held,
            int refused,
            int waiting,
            int silent,
            Spread toOrder,
            Spread toRead,
            Spread toHeld,
            Money money) {}

    /**
     * One report's orders.
     *
     * @param silent as in {@link Bank}
     * @param reportToOrderSeconds from the report to the first order; null if the report is not the caller's to see
     * @param toOrderSeconds from the first transfer to the first order
     * @param toAllReadSeconds from the first order until the last was read; null while one is unread
     * @param toAllHeldSeconds from the first order until the last of those that were held; null while one waits, one was never
     *     answered or none was held
     */
    @Schema(name = "GoldenHourReport")
    public record Report(
            UUID id,
            String reportNo,
            int orders,
            int read,
            int held,
            int waiting,
            int silent,
            @Nullable Long reportToOrderSeconds,
            long toOrderSeconds,
            @Nullable Long toAllReadSeconds,
            @Nullable Long toAllHeldSeconds,
            Money money,
            List<String> waitingFor) {}

    /** An order that waits for its bank; the officer is who should call. */
    public record Stuck(
            UUID id,
            String reportNo,
            String bankName,
            Instant issuedAt,
            @Nullable Instant readAt,
            Instant dueAt,
            boolean late,
            String officer,
            String phone) {}
}
