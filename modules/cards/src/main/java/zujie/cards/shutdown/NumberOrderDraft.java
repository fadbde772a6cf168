package zujie.cards.shutdown;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.cards.number.NumberCheck;
import zujie.cards.number.NumberKind;
import zujie.cards.number.NumberMeasure;
import zujie.cards.number.Protection;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.RuleViolation;

/**
 * What an order says, before it is one.
 *
 * @param kind as the officer sees it, which may differ from what the display suggests
 * @param confirmed that the officer confirmed a guarded number a second time
 * @param minRank least rank of the approver (ruling of the centre, dated parameter)
 */
record NumberOrderDraft(
        String orderNo,
        OrderSource source,
        Ground ground,
        NumberCheck number,
        Protection protection,
        NumberKind kind,
        NumberMeasure measure,
        boolean confirmed,
        OrderTerms terms,
        OrderParties parties,
        AuthorityRank minRank) {

    /**
     * @throws RuleViolation if the number is protected, or guarded and not confirmed (R5.11), or the measure does not
     *     fit the kind of number
     */
    NumberOrderDraft {
        if (protection == Protection.REFUSED) {
            throw RuleViolation.onField("number", "cards.number-protected", number.shown());
        }
        if (protection == Protection.CONFIRM && !confirmed) {
            throw RuleViolation.onField("confirmed", "cards.number-guarded", number.shown());
        }
        if (!measure.fits(kind)) {
            throw RuleViolation.onField("measure", "cards.measure-unfit");
        }
    }

    /** The report or case behind the order; at least one of the two. */
    record Ground(@Nullable UUID reportId, @Nullable String reportNo, @Nullable UUID caseId, @Nullable String caseNo) {

        Ground {
            if (reportId == null && caseId == null) {
                throw RuleViolation.onField("reportId", "cards.ground-missing");
            }
        }

        /** Case number, else report number: what the audit calls the ground. */
        String number() {
            return caseNo != null ? caseNo : reportNo != null ? reportNo : "";
        }
    }
}
