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
 * @param reported from the report to the order, over the reports that the caller may see
 * @param orders from the money's move to the order, over all banks
 * @param stuck orders without an answer, those that wait longest first
 */
public record GoldenHourView(
        int days,
        boolean whole,
        Spread reported,
        Spread orders,
        List<Bank> banks,
        List<Report> reports,
        List<Stuck> stuck) {

    /**
     * One bank's orders.
     *
     * @param refused answered, but not held
     * @param toOrder from the report to the order
     * @param toRead from the order to its first look
     * @param toHeld from the order to the hold, over what was held or still waits; refusals count in neither
     */
    public record Bank(
            String code,
            String name,
            int orders,
            int read,
            int held,
            int refused,
            int waiting,
            Spread toOrder,
            Spread toRead,
            Spread toHeld) {}

    /**
     * One report's orders.
     *
     * @param reportToOrderSeconds from the report to the first order; null if the report is not the caller's to see
     * @param toOrderSeconds from the first transfer to the first order
     * @param toAllHeldSeconds from the first order until the last of those that were held; null while one waits or none was held
     */
    @Schema(name = "GoldenHourReport")
    public record Report(
            UUID id,
            String reportNo,
            int orders,
            int held,
            int waiting,
            @Nullable Long reportToOrderSeconds,
            long toOrderSeconds,
            @Nullable Long toAllHeldSeconds,
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
