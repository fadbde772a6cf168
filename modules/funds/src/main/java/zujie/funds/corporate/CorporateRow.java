package zujie.funds.corporate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The check of a corporate account; its number in full for the bank only.
 *
 * @param level in force; {@code proposedLevel}: what this round came to
 * @param dueAt until when all parties answer
 * @param reviewAt when the next round begins; null while one runs
 * @param parts of the round that runs, or ran last; in lists without items
 */
public record CorporateRow(
        UUID id,
        String checkNo,
        String state,
        String tone,
        int round,
        String bankName,
        String account,
        String holderName,
        String creditCode,
        boolean openedByBank,
        String reason,
        @Nullable UUID caseId,
        String caseNo,
        String orgName,
        String startedBy,
        Instant startedAt,
        Instant dueAt,
        String level,
        String levelTone,
        String result,
        String proposedLevel,
        String proposedBy,
        String finding,
        String legalArticle,
        String appealChannel,
        String requiredPapers,
        String decidedBy,
        @Nullable Instant decidedAt,
        String carriedOutBy,
        @Nullable Instant carriedOutAt,
        @Nullable Instant reviewAt,
        List<Part> parts) {

    public CorporateRow {
        parts = List.copyOf(parts);
    }

    /** What one party answers. */
    public record Part(
            int round,
            String party,
            String orgName,
            String answeredBy,
            @Nullable Instant answeredAt,
            List<Item> items) {

        public Part {
            items = List.copyOf(items);
        }
    }

    /** One point; {@code answer} is {@code FITS}, {@code ABNORMAL}, {@code UNKNOWN} or empty. */
    @Schema(name = "CorporateCheckItem")
    public record Item(UUID id, int place, String what, String answer, String note) {}

    @Override
    public String toString() {
        return "CorporateRow " + id;
    }
}
