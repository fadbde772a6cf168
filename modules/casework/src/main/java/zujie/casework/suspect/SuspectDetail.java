package zujie.casework.suspect;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A suspect in full; name and number masked.
 *
 * @param version to be sent back with a change
 * @param paper {@code ID_CARD}, {@code PASSPORT} or {@code OTHER}
 * @param measures the history of 强制措施, the oldest first
 * @param nextMeasures what may follow now
 * @param nextOutcomes what 处理结果 may follow now
 */
public record SuspectDetail(
        SuspectRow row,
        int version,
        UUID caseId,
        String caseNo,
        String paper,
        String deeds,
        @Nullable String arrivalPlace,
        @Nullable String outcomeNo,
        @Nullable String outcomeWords,
        List<MeasureLine> measures,
        List<String> nextMeasures,
        List<String> nextOutcomes) {

    /** One coercive measure; {@code endedAt} is null while it holds. */
    public record MeasureLine(
            String kind,
            Instant begunAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            String documentNo,
            @Nullable String endDocumentNo) {

        static MeasureLine of(SuspectMeasure m) {
            return new MeasureLine(
                    m.kind().name(), m.begunAt(), m.dueAt(), m.endedAt(), m.documentNo(), m.endDocumentNo());
        }
    }

    /** What the masks hide; {@code identity} is empty if it is not known. */
    @Schema(name = "SuspectRevealed")
    public record Revealed(String name, String identity) {

        /** {@code name} or {@code identity}. */
        String of(String what) {
            return "name".equals(what) ? name : identity;
        }
    }

    /** The suspects of a case, and what they add up to. */
    public record Page(CaseCounts counts, List<SuspectRow> rows) {}

    /**
     * Persons of a case, cleared ones left out. {@code detained} and {@code arrested} are those who ever were, whatever
     * holds now; {@code prosecuted} those who ever were sent to the procuratorate.
     */
    public record CaseCounts(long suspects, long arrived, long detained, long arrested, long prosecuted, long judged) {}
}
