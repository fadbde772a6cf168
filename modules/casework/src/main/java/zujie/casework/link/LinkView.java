package zujie.casework.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a case shares with others of the caller's scope.
 *
 * @param proposals not decided yet, or sharing more than was known at the decision; the strongest first
 * @param decided what was decided
 * @param common values that too many records name to say anything
 * @param looseRecords reports and other records without a case that share something with this one
 */
public record LinkView(
        UUID caseId,
        String caseNo,
        String title,
        List<Proposal> proposals,
        List<Proposal> decided,
        List<Reason> common,
        long looseRecords) {

    public LinkView {
        proposals = List.copyOf(proposals);
        decided = List.copyOf(decided);
        common = List.copyOf(common);
    }

    /**
     * Another case.
     *
     * @param strength 0 to 100
     * @param decision {@code ACCEPTED} or {@code REFUSED}; null if none was taken
     * @param anew whether it was refused before, and shares more now
     */
    @Schema(name = "LinkProposal")
    public record Proposal(
            UUID caseId,
            String caseNo,
            String title,
            String state,
            String orgName,
            Instant openedAt,
            int strength,
            List<Reason> reasons,
            @Nullable String decision,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason,
            boolean anew) {

        public Proposal {
            reasons = List.copyOf(reasons);
        }
    }

    /** Something that two cases share; masked. {@code records}: how many reports and other records name it. */
    @Schema(name = "LinkReason")
    public record Reason(String kind, String value, long records) {}
}
