package zujie.funds.query.answer;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.text.Texts;

/**
 * What became of an answer.
 *
 * @param state of the query afterwards; it stays {@code ISSUED} while rows are refused or more are to come
 * @param taken new rows
 * @param known rows that were there already and say the same: nothing happened
 * @param corrected rows that took the place of others
 * @param withdrawn rows that were taken back
 */
public record AnswerReport(
        UUID queryId,
        String state,
        int revision,
        int taken,
        int known,
        int corrected,
        int withdrawn,
        List<Rejected> rejected) {

    public AnswerReport {
        rejected = List.copyOf(rejected);
    }

    /**
     * A row that was refused.
     *
     * @param line of the sheet, or place in the list, the first is 1
     * @param field the input to correct; null if it is not about one
     */
    @Schema(name = "QueryAnswerRejected")
    public record Rejected(long line, @Nullable String field, String code, String reason) {

        /** For an answer that cannot be taken because of this row; the message names its line and the reason. */
        public RuleViolation as(String code) {
            return RuleViolation.onField("transactions", code, line, reason);
        }

        static Rejected of(long line, RuleViolation why) {
            return new Rejected(
                    line,
                    why.field().orElse(null),
                    why.code(),
                    Texts.get(Texts.CHINESE, why.messageKey(), why.args().toArray()));
        }
    }
}
