package zujie.funds.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a bank's book of a day compares with ours; sums in fen.
 *
 * @param gapCount on how many orders they differ
 * @param gaps those orders; empty in lists
 */
public record ReconciliationRow(
        UUID id,
        String bankCode,
        LocalDate day,
        String takenBy,
        Instant takenAt,
        int ordersHere,
        int ordersThere,
        long sumHereFen,
        long sumThereFen,
        int gapCount,
        List<Gap> gaps) {

    public ReconciliationRow {
        gaps = List.copyOf(gaps);
    }

    /**
     * An order on which the books differ.
     *
     * @param kind {@code AMOUNT}, {@code ONLY_HERE} or {@code ONLY_THERE}
     */
    public record Gap(String applicationId, String kind, @Nullable Long hereFen, @Nullable Long thereFen) {}
}
