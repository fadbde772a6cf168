package zujie.casework.suspect;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suspect in a list; name and number masked.
 *
 * @param identity empty if it is not known
 * @param arrival {@code CAUGHT} or {@code SURRENDERED}; null before 到案
 * @param measure the coercive measure that holds now; null if none does
 * @param measureDueAt end of its longest term
 * @param outcome {@code NONE}, {@code PROSECUTED}, {@code NOT_PROSECUTED}, {@code PENALISED} or {@code JUDGED}
 * @param excluded cleared of suspicion: counts no more
 */
public record SuspectRow(
        UUID id,
        String name,
        String alias,
        String role,
        String identity,
        @Nullable String arrival,
        @Nullable Instant arrivedAt,
        @Nullable String measure,
        @Nullable Instant measureFrom,
        @Nullable Instant measureDueAt,
        String outcome,
        @Nullable Instant outcomeAt,
        boolean excluded) {

    static SuspectRow of(Suspect s) {
        SuspectMeasure current = s.measure();
        Suspect.Arrival arrival = s.arrival();
        return new SuspectRow(
                s.id(),
                s.maskedName(),
                s.alias(),
                s.role().name(),
                SuspectFacts.mask(s.paper(), s.identity()),
                arrival == null ? null : arrival.name(),
                s.arrivedAt(),
                current == null ? null : current.kind().name(),
                current == null ? null : current.begunAt(),
                current == null ? null : current.dueAt(),
                s.outcome().name(),
                s.outcomeAt(),
                s.isExcluded());
    }
}
