package zujie.cards.shutdown;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order would usually say.
 *
 * @param look what can be told about the number; null if none was given
 * @param minutes the carrier's clock
 * @param now by the business clock: when the measure would begin
 * @param officers who can be the second officer
 */
public record NumberOrderProposal(
        @Nullable String reportNo,
        @Nullable String caseNo,
        @Nullable Look look,
        String appealChannel,
        String requiredPapers,
        long minutes,
        Instant now,
        List<Choice> carriers,
        List<Choice> officers) {

    public NumberOrderProposal {
        carriers = List.copyOf(carriers);
        officers = List.copyOf(officers);
    }

    /**
     * What can be told about a number as shown (R5.11).
     *
     * @param carrierCode to which the range was given; null if none is known
     */
    public record Look(
            String shown,
            @Nullable String normalised,
            boolean suspectedSpoof,
            String kind,
            String measure,
            String protection,
            @Nullable String carrierCode,
            String legalArticle) {}

    /** One of several that can be chosen. */
    public record Choice(String code, String name) {}
}
