package zujie.casework.ending;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to close or to reopen a case.
 *
 * @param kind {@code CLOSE} or {@code REOPEN}
 * @param state {@code ASKED}, {@code APPROVED}, {@code REFUSED} or {@code WITHDRAWN}
 * @param endedBy who decided or withdrew; null while it is open
 */
public record EndingRow(
        UUID id,
        UUID caseId,
        String kind,
        String state,
        String grounds,
        UUID askedById,
        String askedBy,
        Instant askedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String words) {

    static EndingRow of(CaseEnding e) {
        return new EndingRow(
                e.id(),
                e.caseId(),
                e.kind().name(),
                e.state().name(),
                e.grounds(),
                e.askedBy(),
                e.askedByName(),
                e.askedAt(),
                e.endedByName(),
                e.endedAt(),
                e.words());
    }

    public boolean open() {
        return endedAt == null;
    }
}
