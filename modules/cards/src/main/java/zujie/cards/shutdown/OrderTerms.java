package zujie.cards.shutdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/**
 * What the holder of a limited number must be told (art. 32). No order exists without any of it (R3.1); the time of the
 * notice comes with the carrier's answer.
 *
 * @param endsAt null for a measure that holds until the number is given back
 * @param paperNo number of the 调取证据通知书 where holder data is asked for too (R5.12); null if none
 */
@Embeddable
record OrderTerms(
        String reason,
        @Column(name = "legal_article") String legalArticle,
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") @Nullable Instant endsAt,
        @Column(name = "appeal_channel") String appealChannel,
        @Column(name = "required_papers") String requiredPapers,
        @Column(name = "paper_no") @Nullable String paperNo) {

    /** @throws RuleViolation for the first part that is missing, too long, or before its beginning */
    OrderTerms {
        require("reason", reason, 1000);
        require("legalArticle", legalArticle, 300);
        if (startsAt == null) {
            throw RuleViolation.onField("startsAt", "cards.starts-at-missing");
        }
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw InvalidValue.onField("endsAt", "cards.ends-before-start");
        }
        require("appealChannel", appealChannel, 500);
        require("requiredPapers", requiredPapers, 500);
        if (paperNo != null && paperNo.length() > 100) {
            throw InvalidValue.onField("paperNo", "cards.text-too-long", 100);
        }
    }

    /** As given by a caller who may have left out anything. */
    static OrderTerms of(
            @Nullable String reason,
            @Nullable String legalArticle,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String appealChannel,
            @Nullable String requiredPapers,
            @Nullable String paperNo) {
        return new OrderTerms(reason, legalArticle, startsAt, endsAt, appealChannel, requiredPapers, paperNo);
    }

    private static void require(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            throw RuleViolation.onField(field, "cards.terms-missing");
        }
        if (text.length() > longest) {
            throw InvalidValue.onField(field, "cards.text-too-long", longest);
        }
    }
}
