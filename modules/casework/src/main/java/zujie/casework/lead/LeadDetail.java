package zujie.casework.lead;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A lead in full; accounts and identity numbers masked.
 *
 * @param version to be sent back with a step, so that nothing is decided on what has changed meanwhile
 * @param held whether the caller's unit or one below it holds it: others look, but do nothing
 * @param pusher the police unit that pushed it and gets it back; null if none did
 */
public record LeadDetail(
        LeadRow row,
        int version,
        boolean held,
        @Nullable String pusher,
        String content,
        String findings,
        List<Mark> marks,
        List<Result> results) {

    public LeadDetail {
        marks = List.copyOf(marks);
        results = List.copyOf(results);
    }

    /** An identifier that it names. */
    public record Mark(UUID id, String kind, String value) {}

    /** 战果; {@code quantity} counts persons, places, pieces or numbers, or is in fen. */
    @Schema(name = "LeadOutcome")
    public record Result(String kind, long quantity, String note, Instant at, String recorder) {}

    static LeadDetail of(Lead l, boolean held) {
        return new LeadDetail(
                LeadRow.of(l),
                l.version(),
                held,
                l.pusherName(),
                l.content(),
                l.findings(),
                l.marks().stream()
                        .map(m -> new Mark(m.id(), m.kind().name(), m.masked()))
                        .toList(),
                l.results().stream().map(LeadResult::toView).toList());
    }
}
