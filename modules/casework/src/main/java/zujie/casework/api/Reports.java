package zujie.casework.api;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.NotFound;

/** The reports (警情) of the caller's unit and below. */
public interface Reports {

    /** @throws NotFound {@code casework.report-not-found} if there is none in the caller's scope */
    ReportView require(UUID id);

    /** By what the victim was reached, in the order it was entered; nothing if the report is not in the caller's scope. */
    List<ContactMeans> contacts(UUID id);

    /** When those reports were received, as far as they are in the caller's scope. */
    default Map<UUID, Instant> receivedAt(Collection<UUID> ids) {
        Map<UUID, Instant> received = new HashMap<>();
        for (UUID id : ids) {
            try {
                received.put(id, require(id).receivedAt());
            } catch (NotFound hidden) {
                // Not the caller's to see.
            }
        }
        return received;
    }

    /**
     * 立案审查 of a report: whether a case is filed on it, and until when that is decided (R1.23).
     *
     * @param state as {@link ReportView#state}
     * @param since when it was accepted (受案), from which the clock runs; null before
     * @param dueAt null unless it is under review
     */
    record FilingReview(String state, @Nullable Instant since, @Nullable Instant dueAt) {}

    /** Empty if the report is not in the caller's scope. */
    default Optional<FilingReview> filingReview(UUID id) {
        try {
            return Optional.of(new FilingReview(require(id).state(), null, null));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    /** How many were received from {@code from} until before {@code to} in a unit and below; duplicates do not count. */
    long receivedBetween(Instant from, Instant to, String unitPath);

    /**
     * Sums of what was reported.
     *
     * @param reports how many; duplicates do not count
     * @param lossFen 涉案损失, in fen
     */
    record Booked(long reports, long lossFen) {}

    /** The same out of entries that are only ever added, so that it can be told what was known at any moment. */
    interface Books {

        /**
         * What was received from {@code from} until before {@code to} in a unit and below.
         *
         * @param known entries made before this moment count
         */
        Booked booked(Instant from, Instant to, String unitPath, Instant known);
    }
}
