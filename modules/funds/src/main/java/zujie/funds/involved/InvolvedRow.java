package zujie.funds.involved;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A listed account; masked for police, the holder in full for banks, the number only for the bank that keeps it.
 *
 * @param reason, legalArticle, appealChannel and requiredPapers: what the holder is told (R3.1)
 * @param appealState {@code OPEN}, {@code UPHELD}, {@code REJECTED} or empty
 * @param measures of all banks for police, of itself for a bank
 */
public record InvolvedRow(
        UUID id,
        String listNo,
        String state,
        String tone,
        UUID caseId,
        String caseNo,
        String bankName,
        String account,
        String holderName,
        String credentialNo,
        String reason,
        String legalArticle,
        String appealChannel,
        String requiredPapers,
        String orgName,
        String officer,
        Instant proposedAt,
        String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant removedAt,
        String appealState,
        String appellant,
        String appealGround,
        String appealTakenBy,
        @Nullable Instant appealAt,
        @Nullable Instant appealDueAt,
        String appealAnswer,
        List<Measure> measures) {

    public InvolvedRow {
        measures = List.copyOf(measures);
    }

    /** What one bank does; {@code own}: on the listed account itself; {@code extent}: an {@link Extent}. */
    @Schema(name = "InvolvedMeasure")
    public record Measure(
            UUID id,
            boolean own,
            String extent,
            String state,
            String tone,
            String bankName,
            @Nullable Instant notifiedAt,
            @Nullable Instant verifyDueAt,
            @Nullable Instant verifiedAt,
            @Nullable Instant limitedAt,
            @Nullable Instant liftOrderedAt,
            @Nullable Instant liftedAt,
            String doneBy,
            String note) {}

    @Override
    public String toString() {
        return "InvolvedRow " + id;
    }
}
